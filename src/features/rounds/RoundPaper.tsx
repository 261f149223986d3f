import type { ReactElement } from 'react';
import { type RaRecord, useGetList, useTranslate } from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';
import { FieldValue } from '../../kit/FieldValue.tsx';
import { ReferenceText } from '../../kit/kinds/reference.tsx';
import { useFieldLabel } from '../../kit/labels.ts';
import { useDefinition } from '../../kit/registry.ts';
import { useRights } from '../../kit/rights.ts';
import { fileUrl } from '../../providers/dataProvider.ts';
import { needWords } from '../../providers/i18nProvider.ts';
import { useAnswerText, useLineText } from './LineCard.tsx';
import type { LineState, RoundCopy } from './roundState.ts';
import { useRoundLines } from './useRoundLines.ts';
import './rounds.css';

await needWords('rounds');

/** Most lines of a checklist, and so most findings of a round. */
const MOST = 100;

/** The lines of a printed round, each with its answer, cause, number of photos and signature, and below them what was found. */
export default function RoundPaper({
  of: definition,
  record,
}: {
  readonly of: Definition;
  readonly record: RoundCopy['round'];
}): ReactElement {
  const label = useFieldLabel(definition.name);
  const translate = useTranslate();
  const lines = useRoundLines(record);
  const findings = useDefinition('findings');
  const isShared = record.partner_id != null;
  return (
    <>
      <table className="paper-lines">
        <thead>
          <tr>
            <th className="num">#</th>
            <th>{label('answers.text')}</th>
            <th>{label('answers')}</th>
            <th>{translate('bb.rounds.cause')}</th>
            <th className="num">{label('answers.photos')}</th>
            {isShared && <th>{label('answers.answered_by')}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <Line key={line.number} line={line} roundId={record.id} isShared={isShared} />
          ))}
        </tbody>
      </table>
      {findings !== undefined && <Findings of={findings} roundId={record.id} />}
    </>
  );
}

interface LineProps {
  readonly line: LineState;
  readonly roundId: string;
  readonly isShared: boolean;
}

function Line({ line, roundId, isShared }: LineProps): ReactElement {
  const translate = useTranslate();
  const textOf = useAnswerText();
  const lineText = useLineText();
  const { counts, others } = line.stand;
  // What was shown by a photo stands in its own column, by number.
  const word = counts === undefined || (line.item.answer === 'photo' && counts.verdict === null) ? '' : textOf(line.item, counts);
  return (
    <tr className={line.hasFailed ? 'paper-failed' : ''}>
      <td className="num">{line.number}</td>
      <td>{lineText(line.item)}</td>
      <td>
        {counts?.signature == null || counts.verdict !== null ? (
          word
        ) : (
          <img className="paper-signature" src={fileUrl('rounds', roundId, counts.signature)} alt={word} />
        )}
        {others.map(other => (
          <div key={other.entry}>
            {translate('bb.rounds.contested')}：{textOf(line.item, other)}
          </div>
        ))}
      </td>
      <td>{counts?.cause}</td>
      <td className="num">{counts !== undefined && counts.photos.length > 0 && counts.photos.length}</td>
      {isShared && <td>{counts?.answered_by != null && <ReferenceText target="staff" id={counts.answered_by} />}</td>}
    </tr>
  );
}

const FOUND = ['round_item', 'number', 'severity', 'owner_id', 'due_on', 'state', 'verified_by'] as const;

/** The findings that the round made, as far as the reader may see them. */
function Findings({ of: definition, roundId }: { readonly of: Definition; readonly roundId: string }): ReactElement | null {
  const label = useFieldLabel(definition.name);
  const translate = useTranslate();
  const rights = useRights(definition);
  const { data = [] } = useGetList<RaRecord<string>>(
    definition.name,
    { filter: { round_id: roundId }, sort: { field: 'found_on', order: 'ASC' }, pagination: { page: 1, perPage: MOST } },
    { enabled: rights.may('R'), retry: false },
  );
  if (data.length === 0) return null;
  const columns = FOUND.filter(rights.reads);
  const found = [...data].sort((a, b) => Number(a.round_item) - Number(b.round_item));
  return (
    <section className="paper-text">
      <h3>{translate(`resources.${definition.name}.name`)}</h3>
      <table className="paper-lines">
        <thead>
          <tr>
            {columns.map(name => (
              <th key={name}>{label(name)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.map(finding => (
            <tr key={finding.id}>
              {columns.map(name => (
                <td key={name}>
                  <FieldValue of={definition} name={name} record={finding} inTable />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
