import type { ReactElement } from 'react';
import { LinkBase, useGetMany, useTranslate } from 'react-admin';
import { SERVED_BY } from '../../../model/resources/today/post_duties.ts';
import { type BookDuty, type BookPost, unread, useConfirmations, useDuties, useHolders } from './book.ts';
import { useDutyTexts } from './dutyText.ts';

/** Each duty once, where several posts have it. */
const once = (duties: readonly BookDuty[]): BookDuty[] => [...new Map(duties.map(duty => [duty.source ?? duty.code, duty])).values()];

function Counts({ duties }: { readonly duties: readonly BookDuty[] }): ReactElement {
  const translate = useTranslate();
  return (
    <section>
      <h2 className="h2">{translate('bb.duties.coverage_by')}</h2>
      <table className="figures">
        <tbody>
          {SERVED_BY.map(by => (
            <tr key={by}>
              <th scope="row">{translate(`bb.duties.served.${by}`)}</th>
              <td className="num">{duties.filter(duty => duty.served_by === by).length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Listed({
  title,
  duties,
  text,
}: {
  readonly title: string;
  readonly duties: readonly BookDuty[];
  readonly text: (duty: BookDuty) => string;
}): ReactElement {
  const translate = useTranslate();
  const { name } = useDutyTexts();
  return (
    <section>
      <h2 className="h2">
        {title} <span className="muted">{duties.length}</span>
      </h2>
      {duties.length === 0 && <p className="muted">{translate('bb.duties.coverage_no_trouble')}</p>}
      <ul className="plain">
        {duties.map(duty => (
          <li key={duty.id}>
            <LinkBase to={`/post_duties/${duty.id}`} className="link">
              {duty.code}
            </LinkBase>{' '}
            {name(duty)} <span className="muted">{text(duty)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who has not confirmed what he owes. */
function Unread({ duties }: { readonly duties: readonly BookDuty[] }): ReactElement {
  const translate = useTranslate();
  const holders = useHolders();
  const confirmations = useConfirmations({});
  const open = new Map<string, number>();
  for (const { staffId, postId } of holders) {
    const own = duties.filter(duty => duty.post_id === postId);
    const count = unread(own, confirmations, staffId).length;
    if (count > 0) open.set(staffId, (open.get(staffId) ?? 0) + count);
  }
  const ids = [...open.keys()];
  const { data } = useGetMany<{ id: string; name: string }>('staff', { ids }, { enabled: ids.length > 0 });
  return (
    <section>
      <h2 className="h2">
        {translate('bb.duties.coverage_unread')} <span className="muted">{ids.length}</span>
      </h2>
      {ids.length === 0 && <p className="muted">{translate('bb.duties.all_read')}</p>}
      <p className="names">
        {ids.map(id => (
          <span key={id}>
            {translate('bb.duties.unread_count', { name: data?.find(one => one.id === id)?.name ?? '', count: open.get(id) ?? 0 })}
          </span>
        ))}
      </p>
    </section>
  );
}

/** How far the duties of the house are served, what comes later, what is in trouble, and who has not read his. */
export function Coverage({ posts }: { readonly posts: readonly BookPost[] }): ReactElement {
  const translate = useTranslate();
  const { duties } = useDuties(posts.map(post => post.id));
  const single = once(duties);
  const count = (by: string): number => single.filter(duty => duty.served_by === by).length;
  const withRecord = single.length - count('nothing');
  return (
    <div className="page">
      <p>{translate('bb.duties.coverage_of', { all: single.length, withRecord, served: withRecord - count('later') })}</p>
      <Counts duties={single} />
      <Listed
        title={translate('bb.duties.coverage_trouble')}
        duties={duties.filter(duty => duty.trouble !== null)}
        text={duty => translate(`resources.post_duties.options.trouble.${duty.trouble}`)}
      />
      <Unread duties={duties} />
      <Listed
        title={translate('bb.duties.coverage_later')}
        duties={single.filter(duty => duty.served_by === 'later')}
        text={duty => translate(`bb.duties.later.${duty.served_in}`, { _: duty.served_in ?? '' })}
      />
    </div>
  );
}
