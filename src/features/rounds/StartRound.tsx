import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type ReactElement, useId, useState } from 'react';
import { HttpError, type RaRecord, useGetList, useLocale, useNavigate, useTranslate } from 'react-admin';
import { mayEver } from '../../../model/kernel/access.ts';
import type { Subject } from '../../../model/rules/rounds.ts';
import { ReferencePicker } from '../../kit/kinds/ReferencePicker.tsx';
import { clientId } from '../../kit/outbox/clientId.ts';
import { useDefinition } from '../../kit/registry.ts';
import { dataProvider } from '../../providers/dataProvider.ts';
import { needWords } from '../../providers/i18nProvider.ts';
import { useGrants } from '../../providers/session.ts';
import './rounds.css';

await needWords('rounds');

const TARGETS: Readonly<Record<Exclude<Subject, 'nothing' | 'place'>, readonly [field: string, register: string]>> = {
  car: ['car_id', 'company_cars'],
  equipment: ['equipment_id', 'equipment'],
  work_order: ['work_order_id', 'work_orders'],
};
type Template = RaRecord<string> & { readonly name: string; readonly name_en: string | null; readonly about: Subject };
type About = Readonly<Record<string, string | null>>;

/** What the round will be about: a place, or a record of the register that the checklist is for. */
function AboutInput({ about, value, onChange }: { about: Subject; value: About; onChange: (value: About) => void }): ReactElement | null {
  const translate = useTranslate();
  const id = useId();
  if (about === 'nothing') return null;
  const label = translate(`bb.rounds.about.${about}`);
  const [field, register] = about === 'place' ? ['place', ''] : TARGETS[about];
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {about === 'place' ? (
        <OutlinedInput id={id} fullWidth value={value.place ?? ''} onChange={event => onChange({ place: event.target.value })} />
      ) : (
        <ReferencePicker
          id={id}
          target={register}
          value={value[field] ?? null}
          onChange={next => onChange({ [field]: next })}
          isWrong={false}
          label={label}
        />
      )}
    </div>
  );
}

/** Whom the round is for, where the reader may give out rounds; himself without a choice. */
function WhoInput({
  who,
  partner,
  onWho,
  onPartner,
}: {
  who: string | null;
  partner: string | null;
  onWho: (id: string | null) => void;
  onPartner: (id: string | null) => void;
}): ReactElement {
  const translate = useTranslate();
  const id = useId();
  const grants = useGrants();
  const rounds = useDefinition('rounds');
  const mayGive = rounds !== undefined && mayEver(grants, rounds, 'C');
  const person = (name: string, value: string | null, onChange: (id: string | null) => void): ReactElement => (
    <div className="field">
      <label className="field-label" htmlFor={`${id}-${name}`}>
        {translate(`bb.rounds.${name}`)}
      </label>
      <ReferencePicker
        id={`${id}-${name}`}
        target="staff"
        value={value}
        onChange={onChange}
        isWrong={false}
        label={translate(`bb.rounds.${name}`)}
      />
    </div>
  );
  return (
    <>
      {mayGive && person('who', who, onWho)}
      {person('partner', partner, onPartner)}
    </>
  );
}

interface StartProps {
  readonly onClose: () => void;
  /** Begins with this checklist, by its code. */
  readonly code?: string;
  /** The task that the round serves. */
  readonly taskId?: string;
}

/** Chooses a checklist and what it is about, and opens the round. */
export function StartRound({ onClose, code, taskId }: StartProps): ReactElement {
  const translate = useTranslate();
  const locale = useLocale();
  const navigate = useNavigate();
  const titleId = useId();
  const { data = [], isPending } = useGetList<Template>('checklist_templates', {
    filter: { state: 'published', ...(code === undefined ? {} : { code }) },
    sort: { field: 'code', order: 'ASC' },
    pagination: { page: 1, perPage: 100 },
  });
  const [chosen, setChosen] = useState<string>();
  const [about, setAbout] = useState<About>({});
  const [who, setWho] = useState<string | null>(null);
  const [partner, setPartner] = useState<string | null>(null);
  const [wrong, setWrong] = useState('');
  const [isBusy, setBusy] = useState(false);
  const template = data.find(one => one.id === chosen) ?? (data.length === 1 ? data[0] : undefined);
  const lacks =
    template !== undefined && template.about !== 'nothing' && Object.values(about).every(value => value === null || value === '');
  const start = async (): Promise<void> => {
    if (template === undefined) return;
    setBusy(true);
    const round = clientId();
    try {
      const input = { round, ...about, assignee_id: who, partner_id: partner, task_id: taskId ?? null };
      await dataProvider.act('checklist_templates', template.id, 'start', input);
      onClose();
      navigate(who === null ? `/rounds/${round}/edit` : `/rounds/${round}`);
    } catch (error) {
      const there: unknown = error instanceof HttpError ? error.body?.round : undefined;
      if (typeof there === 'string') {
        // Somebody was faster, perhaps this very phone with another tap: his round goes on.
        onClose();
        navigate(`/rounds/${there}/edit`);
        return;
      }
      setWrong(error instanceof Error ? error.message : translate('bb.problem.other'));
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('bb.rounds.start')}</DialogTitle>
      <DialogContent>
        <fieldset className="choices" aria-label={translate('bb.rounds.which')}>
          {data.map(one => (
            <button
              key={one.id}
              type="button"
              className="big"
              aria-pressed={one.id === template?.id}
              onClick={() => {
                setChosen(one.id);
                setAbout({});
              }}
            >
              {locale === 'en' ? (one.name_en ?? one.name) : one.name}
            </button>
          ))}
        </fieldset>
        {!isPending && data.length === 0 && <p className="muted">{translate('bb.rounds.no_templates')}</p>}
        {template !== undefined && (
          <div className="start-fields">
            <AboutInput about={template.about} value={about} onChange={setAbout} />
            <WhoInput who={who} partner={partner} onWho={setWho} onPartner={setPartner} />
          </div>
        )}
        {wrong !== '' && (
          <p className="field-wrong" role="alert">
            {wrong}
          </p>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="text" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
        <Button variant="contained" disabled={template === undefined || lacks || isBusy} onClick={() => void start()}>
          {translate('bb.rounds.start')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** The button that begins a round, above the list of rounds. */
export default function StartNote(): ReactElement {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="start-note">
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('bb.rounds.start')}
      </Button>
      {isOpen && <StartRound onClose={() => setOpen(false)} />}
    </div>
  );
}
