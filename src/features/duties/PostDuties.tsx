import PrintIcon from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { LinkBase, useGetMany, useTranslate } from 'react-admin';
import { REGISTER_NAMES, type RegisterPlace } from '../../../model/resources/names.ts';
import { EVERYBODY } from '../../../model/resources/people/posts.ts';
import { mayOpen } from '../../kit/rights.ts';
import { ErrorState } from '../../kit/states.tsx';
import { useGrants } from '../../providers/session.ts';
import { useMayWrite } from './BookFrame.tsx';
import { type BookDuty, type BookPost, unread, useConfirmations, useDuties, useHolders } from './book.ts';
import { useDutyTexts } from './dutyText.ts';

const KINDS = ['periodic', 'event', 'standing'] as const;

/** Where the duty is done: a link where the reader may open it. */
function Served({ duty }: { readonly duty: BookDuty }): ReactElement {
  const { served } = useDutyTexts();
  const grants = useGrants();
  const register = duty.served_by === 'record' ? (duty.served_in ?? '').split('.')[0] : undefined;
  const places: Readonly<Record<string, RegisterPlace>> = REGISTER_NAMES;
  const place = register === undefined ? undefined : places[register];
  if (place === undefined || !mayOpen(grants, place)) {
    return <span className={duty.served_by === 'later' ? 'muted' : ''}>{served(duty)}</span>;
  }
  return (
    <LinkBase to={`/${register}`} className="link">
      {served(duty)}
    </LinkBase>
  );
}

function DutyRow({ duty, posts }: { readonly duty: BookDuty; readonly posts: readonly BookPost[] }): ReactElement {
  const translate = useTranslate();
  const { name, details, when, limits } = useDutyTexts();
  const checker = posts.find(post => post.id === duty.checked_by_id);
  const note = details(duty);
  return (
    <tr>
      <td className="code">{duty.code}</td>
      <td className="what">
        <LinkBase to={`/post_duties/${duty.id}`}>{name(duty)}</LinkBase>
        {limits(duty).length > 0 && <div className="small muted">{limits(duty).join(translate('bb.duties.clause'))}</div>}
        {note !== null && <div className="small muted">{note}</div>}
      </td>
      <td data-head={translate('bb.duties.head.when')}>{when(duty)}</td>
      <td data-head={translate('bb.duties.head.proof')}>{translate(`resources.post_duties.options.proof.${duty.proof}`)}</td>
      <td className="who" data-head={translate('bb.duties.head.checker')}>
        {checker === undefined ? '' : name(checker)}
      </td>
      <td data-head={translate('bb.duties.head.served')}>
        <Served duty={duty} />
      </td>
      <td className="num edition">{duty.edition}</td>
    </tr>
  );
}

/** Who holds the post, and who of them has read it as it stands. */
function Readers({ post, duties }: { readonly post: BookPost; readonly duties: readonly BookDuty[] }): ReactElement {
  const translate = useTranslate();
  const holders = useHolders({ post_id: post.id });
  const confirmations = useConfirmations({ post_id: post.id });
  const ids = holders.map(one => one.staffId);
  const { data: people } = useGetMany<{ id: string; name: string }>('staff', { ids }, { enabled: ids.length > 0 });
  if (post.code === EVERYBODY) return <span className="muted">{translate('bb.duties.held_by_all')}</span>;
  if (ids.length === 0) return <span className="t-warn">{translate('bb.duties.nobody')}</span>;
  const names = (some: readonly string[]): string =>
    some
      .map(id => people?.find(one => one.id === id)?.name ?? '')
      .filter(Boolean)
      .join(translate('bb.comma'));
  const open = ids.filter(id => unread(duties, confirmations, id).length > 0);
  return (
    <>
      <span>{translate('bb.duties.held_by', { names: names(ids) })}</span>
      <span className={open.length > 0 ? 't-warn' : 'muted'}>
        {translate('bb.duties.read_by', { read: ids.length - open.length, all: ids.length })}
        {open.length > 0 && `${translate('bb.duties.clause')}${translate('bb.duties.unread_names', { names: names(open) })}`}
      </span>
    </>
  );
}

/** What one post owes, by kind, with what serves it. */
export function PostDuties({ post, posts }: { readonly post: BookPost; readonly posts: readonly BookPost[] }): ReactElement {
  const translate = useTranslate();
  const { name } = useDutyTexts();
  const { duties, error, isPending } = useDuties([post.id]);
  const mayWrite = useMayWrite();
  if (error !== null && error !== undefined) return <ErrorState error={error} />;
  const heads = ['duty', 'when', 'proof', 'checker', 'served', 'edition'] as const;
  return (
    <>
      <div className="book-head">
        <div className="grow">
          <h2>
            {name(post)} <span className="muted">{isPending ? '' : translate('bb.duties.count', { smart_count: duties.length })}</span>
          </h2>
          {post.summary !== null && <p className="muted">{post.summary}</p>}
          <p className="row small">{!isPending && <Readers post={post} duties={duties} />}</p>
        </div>
        {mayWrite && (
          <Button component={LinkBase} to={`/post_duties/create?source=${encodeURIComponent(JSON.stringify({ post_id: post.id }))}`}>
            {translate('bb.duties.add')}
          </Button>
        )}
        <Button component={LinkBase} to={`/duty-book/${post.id}/print`} variant="contained" startIcon={<PrintIcon />}>
          {translate('bb.duties.print')}
        </Button>
      </div>
      <table className="book">
        <thead>
          <tr>
            <th />
            {heads.map(head => (
              <th key={head} className={head === 'edition' ? 'num' : ''}>
                {translate(`bb.duties.head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        {KINDS.map(kind => {
          const some = duties.filter(duty => duty.kind === kind);
          if (some.length === 0) return null;
          return (
            <tbody key={kind}>
              <tr className="kind">
                <th colSpan={7} scope="rowgroup">
                  {translate(`bb.duties.kinds.${kind}`)} <span className="muted">{some.length}</span>
                </th>
              </tr>
              {some.map(duty => (
                <DutyRow key={duty.id} duty={duty} posts={posts} />
              ))}
            </tbody>
          );
        })}
      </table>
    </>
  );
}
