import { BlockList, isIP } from 'node:net';

/** Where no hook of a station can be: the machine itself, its own cable, many at once, and the services that clouds keep for their machines. */
const BARRED: readonly string[] = [
  '0.0.0.0/8',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '224.0.0.0/4',
  '240.0.0.0/4',
  // Metadata of Alibaba Cloud, the wire server of Azure, metadata of Oracle.
  '100.100.100.200',
  '168.63.129.16',
  '192.0.0.192',
  '::',
  '::1',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
  // Metadata of AWS and of Google.
  'fd00:ec2::/32',
  'fd20:ce::254',
];
/** Names of the machine itself and of such services, which need no resolver to be known. */
const BARRED_NAMES = /^(?:.*\.)?(?:localhost|localhost\.localdomain|ip6-localhost|metadata\.google\.internal|instance-data)$/;

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** `127.0.0.1` or `10.0.0.0/8` in its parts; undefined when it is neither. */
function rangeOf(text: string): { readonly address: string; readonly bits: number } | undefined {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  const most = version === 6 ? 128 : 32;
  if (version === 0 || rest.length > 0) return undefined;
  if (bits === undefined) return { address, bits: most };
  return /^\d{1,3}$/.test(bits) && Number(bits) <= most ? { address, bits: Number(bits) } : undefined;
}

/** Whether a text names an address or a range of them. */
export const isRange = (text: string): boolean => rangeOf(text) !== undefined;

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges.map(rangeOf)) if (range !== undefined) list.addSubnet(range.address, range.bits, familyOf(range.address));
  return list;
}

const HEX = 16;
const BYTE = 256;
/** What stands before an IPv4 address inside one of IPv6, and at which of its eight groups that begins: mapped, compatible, NAT64, 6to4. */
const CARRIERS: readonly (readonly [RegExp, number])[] = [
  [/^0:0:0:0:0:ffff:/, 6],
  [/^0:0:0:0:0:0:(?!0:[01]$)/, 6],
  [/^64:ff9b:0:0:0:0:/, 6],
  [/^2002:/, 1],
];

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): string[] {
  const plain = new URL(`http://[${address.split('%')[0]}]/`).hostname.slice(1, -1);
  const [head = '', tail] = plain.split('::');
  const [before, after] = [head, tail ?? ''].map(part => part.split(':').filter(group => group !== '')) as [string[], string[]];
  const zeros = tail === undefined ? [] : Array<string>(8 - before.length - after.length).fill('0');
  return [...before, ...zeros, ...after];
}

/** The address itself, and the IPv4 address that one of IPv6 carries to the same place. */
function meaningsOf(address: string): string[] {
  if (isIP(address) !== 6) return [address];
  const groups = groupsOf(address);
  const at = CARRIERS.find(([carrier]) => carrier.test(groups.join(':')))?.[1];
  if (at === undefined) return [address];
  const bytes = groups.slice(at, at + 2).flatMap(group => {
    const value = Number.parseInt(group, HEX);
    return [Math.floor(value / BYTE), value % BYTE];
  });
  return [address, bytes.join('.')];
}

/** Which addresses a station's hooks may not have, unless its operator allows them. */
export interface Barrier {
  /** Whether nothing is sent to this address. */
  isBarred(address: string): boolean;
  /** Whether a web address says by itself, before anybody resolves its name, that nothing is sent there. */
  isBarredUrl(url: string): boolean;
}

/** The addresses that are barred, but for the ranges that the operator allows (`BACKBAY_HOOK_ALLOW`). */
export function barrierWith(allowed: readonly string[]): Barrier {
  const [barred, free] = [listOf(BARRED), listOf(allowed)];
  const isBarred = (address: string): boolean => {
    const meanings = meaningsOf(address);
    const isIn = (list: BlockList): boolean => meanings.some(one => list.check(one.split('%')[0] ?? one, familyOf(one)));
    return isIn(barred) && !isIn(free);
  };
  const isBarredUrl = (url: string): boolean => {
    if (!URL.canParse(url)) return false;
    const host = new URL(url).hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
    if (isIP(host) !== 0) return isBarred(host);
    return BARRED_NAMES.test(host) && isBarred('127.0.0.1');
  };
  return { isBarred, isBarredUrl };
}
