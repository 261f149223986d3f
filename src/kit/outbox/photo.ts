import { clientId } from './clientId.ts';
import type { KeptFile } from './parcel.ts';

const LONGEST_SIDE = 1600;
const QUALITY = 0.82;

const blobOf = (canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob | null> =>
  new Promise(resolve => canvas.toBlob(resolve, type, quality));

async function smaller(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  if (scale === 1 && file.type === 'image/jpeg') return file;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return (await blobOf(canvas, 'image/jpeg', QUALITY)) ?? file;
}

/** The file as it is kept and sent: a photo no longer than 1600 pixels, anything else as it is. */
export async function keptPhoto(file: File): Promise<KeptFile> {
  const blob = file.type.startsWith('image/') ? await smaller(file).catch(() => file) : file;
  const isSmaller = blob !== file;
  const name = isSmaller ? `${file.name.replace(/\.[^.]*$/, '')}.jpg` : file.name;
  return { id: clientId(), name, type: blob.type, bytes: await blob.arrayBuffer() };
}

/** What is drawn on a canvas, as a file. Undefined when the browser makes none. */
export async function keptDrawing(canvas: HTMLCanvasElement, name: string): Promise<KeptFile | undefined> {
  const blob = await blobOf(canvas, 'image/png');
  return blob === null ? undefined : { id: clientId(), name: `${name}.png`, type: 'image/png', bytes: await blob.arrayBuffer() };
}
