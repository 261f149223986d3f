import { RA } from './ra.ts';
import { UI } from './ui.ts';

/** All words of the screens in Chinese. */
export const WORDS = { ...RA, bb: UI };
