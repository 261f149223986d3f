import { partId, partNo, rareName } from './fill.ts';
import type { Call } from './load.ts';

export interface Workload {
  readonly name: string;
  /** Smallest ratio to bare that the product promises; undefined where only the figure is of interest. */
  readonly target?: number;
  next(): Call;
}

const json = (value: unknown): string => encodeURIComponent(JSON.stringify(value));
/** A sequence that looks random and is the same in every run. */
function spread(size: number): () => number {
  let state = 12_345;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % size;
  };
}

let serial = 0;
const newPart = (): Call => {
  serial += 1;
  const part_no = `NEW-${process.pid}-${serial}`;
  return {
    method: 'POST',
    path: '/api/parts',
    body: JSON.stringify({ part_no, name: rareName(serial), category: 'engine', sale_fen: 1000 + serial }),
  };
};

/** One request in twenty is a write. */
function mixed(read: () => Call): () => Call {
  let count = 0;
  return () => {
    count += 1;
    return count % 20 === 0 ? newPart() : read();
  };
}

const SORTS = [
  ['part_no', 'ASC'],
  ['part_no', 'DESC'],
  ['name', 'ASC'],
  ['sale_fen', 'DESC'],
] as const;
const CATEGORIES = ['maintenance', 'engine', 'brakes', 'suspension', 'electrical', 'body'];
const CLASSES = ['common', 'consumable', 'special_order', 'non_stock'];

/** What is measured over `size` parts. An update names the version that the one before has left. */
export function workloads(size: number): Workload[] {
  const any = spread(size);
  const list = (filter: Record<string, unknown>): Call => {
    const from = (any() % 10) * 25;
    return {
      method: 'GET',
      path: `/api/parts?filter=${json(filter)}&range=${json([from, from + 24])}&sort=${json(SORTS[any() % SORTS.length])}`,
    };
  };
  let updated = -1;
  return [
    { name: 'list page of 25 with total', target: 0.75, next: mixed(() => list({})) },
    {
      name: 'filtered page with total',
      target: 0.75,
      next: mixed(() => list({ category: CATEGORIES[any() % 6], stock_class: CLASSES[any() % 4] })),
    },
    {
      name: 'text search, page with total',
      next: mixed(() => ({
        method: 'GET',
        path: `/api/parts?filter=${json({ q: partNo(any()).slice(0, 9).toLowerCase() })}&range=[0,24]&sort=${json(['part_no', 'ASC'])}`,
      })),
    },
    { name: 'get', target: 0.65, next: mixed(() => ({ method: 'GET', path: `/api/parts/${partId(any())}` })) },
    { name: 'create', target: 0.5, next: newPart },
    {
      name: 'update',
      next: () => {
        updated += 1;
        const id = partId(updated % size);
        const version = 1 + Math.trunc(updated / size);
        return { method: 'PUT', path: `/api/parts/${id}`, body: JSON.stringify({ version, sale_fen: 777_000 + updated }) };
      },
    },
  ];
}
