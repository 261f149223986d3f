import { fileTypeFromBuffer } from 'file-type';

/** What may be attached, by what its bytes say it is; the name and what the sender claims count for nothing. */
const ACCEPTED: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};
const TEXT = 'text/plain; charset=utf-8';

/** Plain text: UTF-8 without controls, and no markup, which old browsers would show as a page. */
function isPlainText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what text must not have
    return !/[\u0000-\u0008\u000b\u000e-\u001f]/.test(text) && !/<[a-z!?/]/i.test(text.slice(0, 4096));
  } catch {
    return false;
  }
}

/** The media type of the bytes, or undefined when files of their kind are not accepted. */
export async function acceptedType(bytes: Uint8Array): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(bytes);
  if (found === undefined) return bytes.length > 0 && isPlainText(bytes) ? TEXT : undefined;
  return Object.hasOwn(ACCEPTED, found.mime) ? found.mime : undefined;
}
