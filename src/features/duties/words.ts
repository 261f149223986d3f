import { REGISTER_NAMES } from '../../../model/resources/names.ts';
import { loadDomain } from '../../kit/registry.ts';
import { needLabels, needWords } from '../../providers/i18nProvider.ts';

/** Loads what the pages of the duty book say: the words of every register that a duty may lead to. */
export async function loadBook(): Promise<void> {
  const domains = [...new Set(Object.values(REGISTER_NAMES).map(place => place.domain))];
  await Promise.all([
    needWords('duties'),
    needLabels('datasets'),
    ...domains.map(needLabels),
    ...['today', 'people'].map(domain => loadDomain(domain)),
  ]);
}
