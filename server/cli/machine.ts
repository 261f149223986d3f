import { serverActor } from '../actions/handler.ts';
import type { Machine } from '../session/machines.ts';

/** The account name under which the command line writes. */
export const COMMAND_LINE = 'command-line';

/** Whoever has the folder of the station has everything in it: the command line may do all. */
export function commandLine(): Machine {
  const { userId, staffId, roles, grants } = serverActor('', '', COMMAND_LINE);
  return { userId, username: COMMAND_LINE, staffId, roles, grants };
}
