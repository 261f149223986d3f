/** Which transactions a statement saw: PostgreSQL's `pg_snapshot`, written `xmin:xmax:` and the numbers between that were not over. */
export class Seen {
  /** All below are seen. */
  readonly #from: number;
  /** None from here on is. */
  readonly #to: number;
  readonly #open: ReadonlySet<number>;

  constructor(text: string) {
    const [from = '', to = '', open = ''] = text.split(':');
    this.#from = Number(from);
    this.#to = Number(to);
    this.#open = new Set(open === '' ? [] : open.split(',').map(Number));
  }

  /** Whether it saw what the transaction of that number, committed by now, has written. */
  saw(transaction: number): boolean {
    return transaction < this.#from || (transaction < this.#to && !this.#open.has(transaction));
  }
}
