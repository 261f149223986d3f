import { FD } from './posts/fd.ts';
import { BS, FU, OC, PE, WL } from './posts/field.ts';
import { GA, GM } from './posts/gm.ts';
import { FI, HR, ST } from './posts/hr.ts';
import { CA, IN } from './posts/in.ts';
import { ME } from './posts/me.ts';
import { PK, PM, PP } from './posts/pm.ts';
import { QI, TD } from './posts/qi.ts';
import { SA } from './posts/sa.ts';
import { SM } from './posts/sm.ts';
import { DR, EQ, TK } from './posts/tk.ts';
import { CR, WA } from './posts/wa.ts';
import { DI, TL, WM, WS } from './posts/ws.ts';
import { readDuties, type StarterDuty } from './read.ts';

export const PACKS = ['station', 'field'] as const;
/** The kind of house that a starter pack is for: a car service station, or field service with a shop. */
export type Pack = (typeof PACKS)[number];

const HOUSE = [GM, GA, HR, FI, DR, ST];
const STATION = [SM, FD, SA, IN, CA, PM, PP, PK, WS, WM, DI, TL, ME, QI, TD, WA, CR, TK, EQ];
const FIELD = [FU, BS, OC, WL, PE];

const made = (texts: readonly string[]): StarterDuty[] => texts.flatMap(lines => readDuties(lines));
const [house, station, field] = [made(HOUSE), made(STATION), made(FIELD)];

/** The duties that a pack brings; those of the whole house stand in both. */
export const PACK_DUTIES: Readonly<Record<Pack, readonly StarterDuty[]>> = {
  station: [...house, ...station],
  field: [...house, ...field],
};
/** Every duty of every pack, once. */
export const ALL_DUTIES: readonly StarterDuty[] = [...house, ...station, ...field];
