import { type ReactElement, useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { CellProps } from '../../kit/kind.ts';
import { loadDomain, placeOf } from '../../kit/registry.ts';

/** The act in words: the store's verbs, or the name of a register's action. */
export function ActVerb({ value, record }: CellProps): ReactElement {
  const translate = useTranslate();
  const verb = String(value);
  const act = verb.includes('.') ? verb.split('.').at(-1) : verb;
  const own = translate(`resources.${String(record?.register)}.actions.${act}.name`, { _: '' });
  const common = translate(`resources.audit_log.options.verb.${verb}`, { _: translate(`bb.verb.${verb}`, { _: verb }) });
  return <span>{own === '' ? common : own}</span>;
}

/** A register by its name in the menu. */
export function RegisterWord({ value }: CellProps): ReactElement {
  const translate = useTranslate();
  const [, setReady] = useState(false);
  const name = String(value);
  const domain = placeOf(name)?.domain;
  useEffect(() => {
    if (domain !== undefined) void loadDomain(domain).then(() => setReady(true));
  }, [domain]);
  return <span>{translate(`resources.${name}.name`, { _: name })}</span>;
}
