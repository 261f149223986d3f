import englishMessages from 'ra-language-english';
import { UI } from './ui.ts';

/** All words of the screens in English. */
export const WORDS = { ...englishMessages, bb: UI };
