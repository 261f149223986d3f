import AddIcon from '@mui/icons-material/AddOutlined';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';
import { useDefinition } from '../../kit/registry.ts';
import { rightsOf } from '../../kit/rights.ts';
import { useGrants } from '../../providers/session.ts';
import { FOLLOWERS, followerPath } from './followers.ts';

interface NextRecordProps {
  readonly of: Definition;
  readonly record: Readonly<Record<string, unknown>>;
}

/** Leads from a record to the form of the one that comes of it, with what is known filled in. */
export default function NextRecord({ of: definition, record }: NextRecordProps): ReactElement | null {
  const translate = useTranslate();
  const grants = useGrants();
  const target = useDefinition(FOLLOWERS[definition.name]?.register);
  const path = followerPath(definition.name, record);
  if (path === undefined || target === undefined || !rightsOf(grants, target).may('C')) return null;
  return (
    <p style={{ margin: '12px 0' }}>
      <Button component={LinkBase} to={path} size="small" startIcon={<AddIcon />}>
        {translate('bb.list.new', { one: translate(`resources.${target.name}.one`, { _: target.name }) })}
      </Button>
    </p>
  );
}
