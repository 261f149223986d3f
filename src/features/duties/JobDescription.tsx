import PrintIcon from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useGetMany, useTranslate } from 'react-admin';
import { EVERYBODY } from '../../../model/resources/people/posts.ts';
import { useClock } from '../../kit/format.ts';
import { PageBar } from '../../kit/PageBar.tsx';
import { usePhone } from '../../kit/useWidth.ts';
import { useSession } from '../../providers/session.ts';
import { type BookDuty, type BookPost, lastDay, useConfirmations, useDuties, useHolders, versionDay } from './book.ts';
import { ConfirmButton } from './ConfirmButton.tsx';
import { useDutyTexts } from './dutyText.ts';
import './paper.css';

const KINDS = ['periodic', 'event', 'standing'] as const;

function Lines({
  duties,
  posts,
  from,
}: {
  readonly duties: readonly BookDuty[];
  readonly posts: readonly BookPost[];
  readonly from: number;
}): ReactElement {
  const translate = useTranslate();
  const { name, when, limits } = useDutyTexts();
  return (
    <>
      {duties.map((duty, index) => {
        const checker = posts.find(post => post.id === duty.checked_by_id);
        return (
          <tr key={duty.id}>
            <td className="n">{from + index}</td>
            <td>
              {name(duty)}
              {limits(duty).length > 0 && <i>{limits(duty).join(translate('bb.duties.clause'))}</i>}
            </td>
            <td>{when(duty)}</td>
            <td>{checker === undefined ? '' : name(checker)}</td>
            <td className="n">
              {duty.code}/{duty.edition}
            </td>
          </tr>
        );
      })}
    </>
  );
}

/** The duties of a post by kind, numbered through; those for everybody at their end. */
function Duties({
  own,
  shared,
  posts,
}: {
  readonly own: readonly BookDuty[];
  readonly shared: readonly BookDuty[];
  readonly posts: readonly BookPost[];
}): ReactElement {
  const translate = useTranslate();
  const groups = [
    ...KINDS.map(kind => ({ title: translate(`bb.duties.kinds.${kind}`), duties: own.filter(duty => duty.kind === kind) })),
    { title: translate('bb.duties.paper.for_all'), duties: shared },
  ].filter(group => group.duties.length > 0);
  const before = (place: number): number => groups.slice(0, place).reduce((sum, group) => sum + group.duties.length, 0);
  return (
    <table>
      <thead>
        <tr>
          <th className="n">#</th>
          {['duty', 'when', 'checker', 'edition'].map(head => (
            <th key={head} className={head === 'edition' ? 'n' : ''}>
              {translate(`bb.duties.head.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group, place) => (
        <tbody key={group.title}>
          <tr className="kind">
            <th colSpan={5} scope="rowgroup">
              {group.title}
            </th>
          </tr>
          <Lines duties={group.duties} posts={posts} from={before(place) + 1} />
        </tbody>
      ))}
    </table>
  );
}

/** Who of the holders has confirmed all of it, in words for the foot of the paper. */
function useSigned(post: BookPost, duties: readonly BookDuty[]): { readonly names: string; readonly signed: readonly string[] } {
  const translate = useTranslate();
  const ids = useHolders({ post_id: post.id }).map(one => one.staffId);
  const confirmations = useConfirmations({ post_id: post.id });
  const { data } = useGetMany<{ id: string; name: string }>('staff', { ids }, { enabled: ids.length > 0 && post.code !== EVERYBODY });
  const nameOf = (id: string): string => data?.find(one => one.id === id)?.name ?? '';
  const signed = ids.flatMap(id => {
    const own = confirmations.filter(one => one.staff_id === id && duties.some(duty => duty.id === one.duty_id));
    if (duties.length === 0 || own.length < duties.length) return [];
    const day = lastDay(own.map(one => one.confirmed_on));
    return [translate('bb.duties.paper.confirmed', { name: nameOf(id), day })];
  });
  return { names: ids.map(nameOf).filter(Boolean).join(translate('bb.comma')), signed };
}

/** The job description of a post on A4: to be read, confirmed by its holder, printed and signed. */
export function JobDescription({ post, posts }: { readonly post: BookPost; readonly posts: readonly BookPost[] }): ReactElement {
  const translate = useTranslate();
  const session = useSession();
  const isPhone = usePhone();
  const clock = useClock();
  const { name } = useDutyTexts();
  const everybody = posts.find(one => one.code === EVERYBODY && one.id !== post.id);
  const { duties } = useDuties([post.id, ...(everybody === undefined ? [] : [everybody.id])]);
  const own = duties.filter(duty => duty.post_id === post.id);
  const shared = duties.filter(duty => duty.post_id !== post.id);
  const { names, signed } = useSigned(post, own);
  const buttons = (
    <>
      <ConfirmButton post={post} duties={own} />
      <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
        {translate('bb.duties.print_now')}
      </Button>
    </>
  );
  const superior = posts.find(one => one.id === post.reports_to_id);
  const word = (key: string, options?: Record<string, unknown>): string => translate(`bb.duties.paper.${key}`, options);
  const facts = [
    ['post', name(post)],
    ['code', post.code],
    ['superior', superior === undefined ? '' : name(superior)],
    ['holder', names],
    ['version', word('version_text', { day: versionDay(duties), count: duties.length })],
  ] as const;
  return (
    <>
      <div className="no-print">
        <PageBar title={`${name(post)} · ${translate('bb.duties.print')}`} back={`/duty-book/${post.id}`}>
          {!isPhone && buttons}
        </PageBar>
        {isPhone && <div className="row paper-tools">{buttons}</div>}
      </div>
      <div className="scroll desk">
        <article className="paper-a4" aria-label={word('title')}>
          <header>
            <b>{session?.station.name}</b>
            <h1>{word('title')}</h1>
            <span>{post.code}</span>
          </header>
          <dl>
            {facts.map(([key, value]) => (
              <div key={key}>
                <dt>{word(key)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {post.summary !== null && <p>{post.summary}</p>}
          <Duties own={own} shared={shared} posts={posts} />
          {signed.length > 0 && <p className="signed">{signed.join('；')}</p>}
          <div className="sign">
            {['by_post', 'by_superior', 'by_date'].map(key => (
              <div key={key}>
                {word(key)}
                <span />
              </div>
            ))}
          </div>
          <footer>
            <span>{word('copies')}</span>
            <span>
              {word('printed', { time: clock.minute(new Date().toISOString()), name: session?.user.name ?? session?.user.username ?? '' })}
            </span>
          </footer>
        </article>
      </div>
    </>
  );
}
