import Autocomplete from '@mui/material/Autocomplete';
import type { ReactElement } from 'react';
import { type RaRecord, useGetList, useLocale, useTranslate } from 'react-admin';
import { ROLES } from '../../../model/kernel/access.ts';
import type { InputProps } from '../../kit/kind.ts';
import { PickerBox, usePickerWords } from '../../kit/kinds/PickerBox.tsx';

const MOST = 200;

/** A function that names a role: the built-in ones in the reader's language, the station's own by the name it gave. */
function useRoleNames(): { codes: string[]; nameOf: (code: string) => string } {
  const translate = useTranslate();
  const locale = useLocale();
  const { data } = useGetList<RaRecord<string>>(
    'roles',
    { pagination: { page: 1, perPage: MOST }, sort: { field: 'code', order: 'ASC' }, filter: {} },
    { retry: false, staleTime: 60_000 },
  );
  const own = new Map(
    (data ?? []).map(role => [String(role.code), locale === 'zh' ? String(role.name) : String(role.name_en ?? role.name)]),
  );
  return {
    codes: [...new Set([...ROLES, ...own.keys()])],
    nameOf: code => ((ROLES as readonly string[]).includes(code) ? translate(`bb.role.${code}`, { _: code }) : (own.get(code) ?? code)),
  };
}

/** The roles of an account: chosen, not spelled. */
export default function RolesInput({ id, value, onChange, onBlur, isWrong, describedBy, label }: InputProps): ReactElement {
  const { codes, nameOf } = useRoleNames();
  const words = usePickerWords();
  return (
    <Autocomplete
      {...words}
      id={id}
      multiple
      disableCloseOnSelect
      options={codes}
      value={Array.isArray(value) ? value.map(String) : []}
      getOptionLabel={nameOf}
      onChange={(_, next) => onChange(next)}
      onBlur={() => onBlur?.()}
      renderInput={params => <PickerBox params={params} isWrong={isWrong} describedBy={describedBy} label={label} />}
    />
  );
}
