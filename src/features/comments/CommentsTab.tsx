import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useId, useRef, useState } from 'react';
import { HttpError, useTranslate } from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';
import { useMessage } from '../../kit/FieldInput.tsx';
import { useClock } from '../../kit/format.ts';
import { ReferencePicker } from '../../kit/kinds/ReferencePicker.tsx';
import { ReferenceText } from '../../kit/kinds/reference.tsx';
import { clientId } from '../../kit/outbox/clientId.ts';
import { ErrorState } from '../../kit/states.tsx';
import { call } from '../../providers/http.ts';
import { needWords } from '../../providers/i18nProvider.ts';
import './comments.css';

await needWords('comments');

interface Comment {
  readonly id: string;
  readonly staff_id: string | null;
  readonly name: string | null;
  readonly text: string;
  readonly mentions: readonly string[];
  readonly created_at: string;
}

/** What people said on the record, the newest below, and a place to say something. */
export default function CommentsTab({
  of: definition,
  record,
}: {
  readonly of: Definition;
  readonly record: { readonly id: string };
}): ReactElement {
  const translate = useTranslate();
  const clock = useClock();
  const url = `/api/${definition.name}/${encodeURIComponent(record.id)}/comments`;
  const { data, error, refetch } = useQuery({
    queryKey: [definition.name, 'comments', record.id],
    queryFn: () => call<Comment[]>('GET', url),
    retry: false,
  });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <section>
      {data?.length === 0 && <p className="muted">{translate('bb.comments.none')}</p>}
      <ul className="comments">
        {(data ?? []).map(comment => (
          <li key={comment.id}>
            <div className="small muted">
              <span className="strong">{comment.name ?? translate('bb.record.system')}</span> · {clock.short(comment.created_at)}
            </div>
            <p className="comment-text">{comment.text}</p>
            {comment.mentions.length > 0 && (
              <div className="small faint">
                {translate('bb.comments.told')}
                {comment.mentions.map((id, index) => (
                  <span key={id}>
                    {index > 0 && translate('bb.list.joint')}
                    <ReferenceText target="staff" id={id} />
                  </span>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      <Composer url={url} of={definition} id={record.id} />
    </section>
  );
}

function Composer({ url, of: definition, id }: { readonly url: string; readonly of: Definition; readonly id: string }): ReactElement {
  const translate = useTranslate();
  const sentence = useMessage();
  const queries = useQueryClient();
  const fieldId = useId();
  const key = useRef(clientId());
  const [text, setText] = useState('');
  const [mentions, setMentions] = useState<readonly string[]>([]);
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    setBusy(true);
    setWrong('');
    try {
      await call('POST', url, { text, mentions }, { 'Idempotency-Key': key.current });
      key.current = clientId();
      setText('');
      setMentions([]);
      await queries.invalidateQueries({ queryKey: [definition.name, 'comments', id] });
    } catch (error) {
      const errors = error instanceof HttpError ? (error.body?.errors as Record<string, string> | undefined) : undefined;
      const [first] = Object.values(errors ?? {});
      setWrong(first !== undefined ? sentence(first) : error instanceof Error ? error.message : translate('bb.problem.other'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className="comment-form"
      onSubmit={event => {
        event.preventDefault();
        void send();
      }}
    >
      <label htmlFor={fieldId} className="field-label">
        {translate('bb.comments.say')}
      </label>
      <OutlinedInput
        id={fieldId}
        multiline
        minRows={2}
        maxRows={8}
        fullWidth
        value={text}
        error={wrong !== ''}
        onChange={event => setText(event.target.value)}
        slotProps={{ input: { maxLength: 2000 } }}
      />
      {wrong !== '' && (
        <span className="field-wrong" id={`${fieldId}-wrong`} role="alert">
          {wrong}
        </span>
      )}
      <div className="row comment-tell">
        {mentions.map(one => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-label={translate('bb.comments.untell')}
            onClick={() => setMentions(mentions.filter(other => other !== one))}
          >
            <ReferenceText target="staff" id={one} /> ×
          </button>
        ))}
        <div className="grow">
          <ReferencePicker
            id={`${fieldId}-tell`}
            target="staff"
            value={null}
            label={translate('bb.comments.tell')}
            placeholder={translate('bb.comments.tell')}
            isWrong={false}
            describedBy={`${fieldId}-wrong`}
            onChange={chosen => chosen !== null && !mentions.includes(chosen) && setMentions([...mentions, chosen])}
          />
        </div>
        <Button type="submit" variant="contained" disabled={busy || text.trim() === ''}>
          {translate('bb.comments.send')}
        </Button>
      </div>
    </form>
  );
}
