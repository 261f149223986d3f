import { parseArgs } from 'node:util';
import { Refused } from './cli/answers.ts';
import { COMMANDS, USAGE } from './cli/commands.ts';
import { ConfigError } from './config.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const tell = (text: string): void => void process.stderr.write(`${text}\n`);

/** A reader such as `head` that has seen enough ends the command quietly. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'create-missing': { type: 'boolean' },
      into: { type: 'string' },
      roles: { type: 'string' },
      staff: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const [name, ...words] = positionals;
  const command = name === undefined || !Object.hasOwn(COMMANDS, name) ? undefined : COMMANDS[name];
  if (command === undefined || values.help === true) {
    tell(USAGE);
    return values.help === true ? 0 : 2;
  }
  await command({ words, switches: values, env: process.env, say, tell });
  return 0;
}

main(process.argv.slice(2)).then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const isExpected = error instanceof Refused || error instanceof ConfigError;
    tell(error instanceof Error ? (isExpected ? error.message : (error.stack ?? error.message)) : String(error));
    process.exitCode = 1;
  },
);
