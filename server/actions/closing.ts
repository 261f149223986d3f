import { STATION_ID } from '../../model/resources/settings/settings.ts';
import { statement, type Tx } from '../db/database.ts';
import { instantOnTheWall } from '../files/convert.ts';

/** The moment at which the station closes on a day (`YYYY-MM-DD`), by its own clock. */
export async function closingTime(tx: Tx, day: string): Promise<string> {
  const sql = 'SELECT closing_time, time_zone FROM settings WHERE id = ?';
  const row = await tx.one<{ closing_time: string; time_zone: string }>(statement(tx.dialect, sql, STATION_ID));
  const [time, zone] = [row?.closing_time ?? '18:00', row?.time_zone ?? 'Asia/Shanghai'];
  return instantOnTheWall(`${day} ${time}`, zone) ?? `${day}T15:59:00.000Z`;
}
