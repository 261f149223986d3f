import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Form, HttpError, type RaRecord, useDataProvider, useLocation, useNotify, useTranslate } from 'react-admin';
import { type Definition, withoutUnasked } from '../../../model/kernel/resource.ts';
import type { BackbayProvider } from '../../providers/dataProvider.ts';
import { useClock } from '../format.ts';
import { clientId } from '../outbox/clientId.ts';
import { PageBar } from '../PageBar.tsx';
import { useRecordLabel } from '../recordLabel.ts';
import { useRights } from '../rights.ts';
import { ErrorState, Forbidden } from '../states.tsx';
import { ConflictDialog } from './ConflictDialog.tsx';
import { FormFields } from './FormFields.tsx';
import { type Conflict, changesOf, conflictOf, initialValues } from './formValues.ts';
import { Leaving } from './Leaving.tsx';
import { SaveBar } from './SaveBar.tsx';

// These come with the form, not with their first use: the connection may be gone by then.
void Promise.allSettled([import('../ConfirmBox.tsx'), import('../kinds/DateInput.tsx')]);

/** One object for ever: a new one would reset the form at every render. */
const KEEP_TYPED = { keepDirtyValues: true };

interface ResourceFormProps {
  readonly of: Definition;
  /** The record to change; undefined to make a new one. */
  readonly id: string | undefined;
}

/** The record as it was when the form was opened: what others change meanwhile must not overwrite what is typed. */
function useOpened(register: string, id: string | undefined): { record: RaRecord<string> | undefined; error: unknown } {
  const provider = useDataProvider();
  const [state, setState] = useState<{ record: RaRecord<string> | undefined; error: unknown }>({ record: undefined, error: undefined });
  useEffect(() => {
    if (id === undefined) return;
    let gone = false;
    provider.getOne<RaRecord<string>>(register, { id }).then(
      ({ data }) => gone || setState({ record: data, error: undefined }),
      (error: unknown) => gone || setState({ record: undefined, error }),
    );
    return () => {
      gone = true;
    };
  }, [provider, register, id]);
  return state;
}

/** The form of a register: field grid, lines, save bar; saved only when the server has said so. */
export default function ResourceForm({ of: definition, id }: ResourceFormProps): ReactElement {
  const translate = useTranslate();
  const rights = useRights(definition);
  const { record, error } = useOpened(definition.name, id);
  const action = id === undefined ? 'C' : 'U';
  const label = useRecordLabel();
  const one = translate(`resources.${definition.name}.one`, { _: definition.name });
  const title = id === undefined ? translate('bb.list.new', { one }) : record === undefined ? one : label(definition, record) || one;
  const back = id === undefined ? `/${definition.name}` : `/${definition.name}/${encodeURIComponent(id)}`;
  return (
    <>
      <PageBar title={title} total={id === undefined ? undefined : translate('ra.action.edit')} back={back} />
      {!rights.may(action) || definition.serverOnly === true ? (
        <Forbidden />
      ) : error !== undefined ? (
        <ErrorState error={error} />
      ) : id !== undefined && record === undefined ? (
        <div className="form-body" />
      ) : (
        <Body of={definition} record={record} back={back} />
      )}
    </>
  );
}

function Body({
  of: definition,
  record: opened,
  back,
}: {
  of: Definition;
  record: RaRecord<string> | undefined;
  back: string;
}): ReactElement {
  const provider = useDataProvider<BackbayProvider>();
  const queries = useQueryClient();
  const notify = useNotify();
  const clock = useClock();
  const formId = useId();
  const rights = useRights(definition);
  const { search } = useLocation();
  const [record, setRecord] = useState(opened);
  const [leaving, setLeaving] = useState<string>();
  const [conflict, setConflict] = useState<Conflict>();
  const key = useRef(clientId());
  const defaults = useMemo(
    () => (record === undefined ? initialValues(definition, name => rights.writes(name, 'C'), search) : {}),
    [definition, record, rights, search],
  );
  const send = async (typed: Record<string, unknown>): Promise<RaRecord<string>> => {
    const values = withoutUnasked(definition, typed);
    if (record === undefined) {
      const data = Object.fromEntries(
        Object.entries(values).filter(([name, value]) => value !== undefined && definition.fields[name] !== undefined),
      );
      return (await provider.create<RaRecord<string>>(definition.name, { data, meta: { key: key.current } })).data;
    }
    const data = { ...changesOf(definition, record, values), version: record.version as number };
    return (await provider.update<RaRecord<string>>(definition.name, { id: record.id, data, previousData: record })).data;
  };
  const save = async (values: Record<string, unknown>): Promise<unknown> => {
    try {
      const saved = await send(values);
      await queries.invalidateQueries({ queryKey: [definition.name] });
      notify('bb.form.saved', { messageArgs: { time: clock.short(new Date().toISOString()).split(' ').at(-1) } });
      setLeaving(`/${definition.name}/${encodeURIComponent(saved.id)}`);
      return undefined;
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      const clash = record === undefined ? undefined : conflictOf(definition, record, values, error);
      if (clash !== undefined) setConflict(clash);
      // A request that the server refused for its content is a new attempt: the same key would repeat the old answer.
      if (error.status === 422 || error.status === 409) key.current = clientId();
      if (error.body?.errors === undefined && clash === undefined) notify(error.message, { type: 'error' });
      return { ...(error.body?.errors as object | undefined), root: { serverError: error.message } };
    }
  };
  return (
    <Form
      id={formId}
      className="form"
      record={record ?? {}}
      defaultValues={defaults}
      resource={definition.name}
      onSubmit={save}
      warnWhenUnsavedChanges
      noValidate
      disableInvalidFormNotification
      resetOptions={KEEP_TYPED}
    >
      <div className="form-body">
        <FormFields of={definition} record={record} />
      </div>
      <SaveBar of={definition} isNew={record === undefined} onDiscard={() => setLeaving(back)} />
      {leaving !== undefined && <Leaving to={leaving} />}
      {conflict !== undefined && record !== undefined && (
        <ConflictDialog
          of={definition}
          conflict={conflict}
          onClose={() => setConflict(undefined)}
          onResolved={() => {
            setRecord({ ...record, ...conflict.stored, id: record.id });
            setConflict(undefined);
          }}
        />
      )}
    </Form>
  );
}
