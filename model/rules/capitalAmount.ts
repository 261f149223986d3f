const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const PLACES = ['', '拾', '佰', '仟'] as const;
const GROUPS = ['', '万', '亿', '万亿'] as const;

/** Up to four digits; `0` inside is said once, leading and closing ones are not. */
function group(value: number): string {
  let text = '';
  let isGap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) isGap = text !== '';
    else {
      text += `${isGap ? DIGITS[0] : ''}${DIGITS[digit]}${PLACES[place]}`;
      isGap = false;
    }
  }
  return text;
}

function whole(yuan: number): string {
  let text = '';
  for (let at = GROUPS.length - 1; at >= 0; at -= 1) {
    const value = Math.floor(yuan / 10_000 ** at) % 10_000;
    if (value === 0) continue;
    const needsZero = text !== '' && (value < 1000 || Math.floor(yuan / 10_000 ** (at + 1)) % 10 === 0);
    text += `${needsZero ? DIGITS[0] : ''}${group(value)}${GROUPS[at]}`;
  }
  return text;
}

/** An amount in fen as papers write it in words, so that nobody adds a digit: 108050 → 壹仟零捌拾元伍角整. */
export function capitalAmount(fen: number): string {
  const positive = Math.abs(Math.round(fen));
  const [yuan, jiao, cents] = [Math.floor(positive / 100), Math.floor(positive / 10) % 10, positive % 10];
  const sign = fen < 0 && positive > 0 ? '负' : '';
  const head = yuan === 0 ? '' : `${whole(yuan)}元`;
  if (positive === 0) return '零元整';
  if (jiao === 0 && cents === 0) return `${sign}${head}整`;
  const tens = jiao > 0 ? `${DIGITS[jiao]}角` : head === '' ? '' : DIGITS[0];
  return `${sign}${head}${tens}${cents > 0 ? `${DIGITS[cents]}分` : '整'}`;
}
