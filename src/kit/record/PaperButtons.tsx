import PrintIcon from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { LinkBase, type RaRecord, useTranslate } from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';
import { papersOf } from '../papers.ts';

/** Ways to the papers that are printed of a record. */
export function PaperButtons({ of: definition, record }: { readonly of: Definition; readonly record: RaRecord<string> }): ReactElement {
  const translate = useTranslate();
  return (
    <>
      {papersOf(definition, record).map(paper => (
        <Button
          key={paper.name}
          size="small"
          variant="text"
          startIcon={<PrintIcon />}
          component={LinkBase}
          to={`/${definition.name}/${encodeURIComponent(record.id)}/paper/${paper.name}`}
        >
          {translate(`resources.${definition.name}.papers.${paper.name}`)}
        </Button>
      ))}
    </>
  );
}
