import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { type InboxChoice, OUTWARD } from '../../../model/rules/inbox.ts';
import { Segments } from '../../kit/charts/Segments.tsx';
import { call } from '../../providers/http.ts';
import { needWords } from '../../providers/i18nProvider.ts';

await needWords('inbox');

const URL = '/api/inbox/choices';
const KEY = ['inbox_choices'];

/** What I want to hear of, and how: each change is saved at once. */
export default function Choices(): ReactElement | null {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: KEY, queryFn: () => call<InboxChoice[]>('GET', URL), retry: false });
  // What was chosen and is on its way: a box must show its new state in the moment of the click.
  const [sent, setSent] = useState<readonly InboxChoice[]>([]);
  if (data === undefined || data.length === 0) return null;
  const shown = data.map(one => sent.findLast(choice => choice.kind === one.kind) ?? one);
  const choose = async (choice: InboxChoice): Promise<void> => {
    setSent(before => [...before, choice]);
    try {
      await queries.cancelQueries({ queryKey: KEY });
      queries.setQueryData(KEY, await call<InboxChoice[]>('PUT', URL, { choices: [choice] }));
    } catch (error) {
      notify(error instanceof Error ? error.message : 'bb.problem.other', { type: 'error' });
    } finally {
      setSent(before => before.filter(one => one !== choice));
    }
  };
  return (
    <section>
      <h2 className="h2">{translate('bb.inbox.choices')}</h2>
      <p className="muted small">{translate('bb.inbox.choices_hint')}</p>
      <ul>
        {shown.map(choice => (
          <li key={choice.kind} className="row inbox-choice">
            <FormControlLabel
              className="grow"
              control={
                <Checkbox checked={choice.is_shown} onChange={event => void choose({ ...choice, is_shown: event.target.checked })} />
              }
              label={translate(`bb.inbox.kind.${choice.kind}`)}
            />
            <Segments
              label={translate('bb.inbox.outward_label', { kind: translate(`bb.inbox.kind.${choice.kind}`) })}
              codes={OUTWARD}
              chosen={choice.outward}
              text={code => translate(`bb.inbox.outward.${code}`)}
              onChoose={code => void choose({ ...choice, outward: code as InboxChoice['outward'] })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
