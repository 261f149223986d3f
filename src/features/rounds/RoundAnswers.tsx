import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import { MeaningChip } from '../../kit/MeaningChip.tsx';
import { fileUrl } from '../../providers/dataProvider.ts';
import { needWords } from '../../providers/i18nProvider.ts';
import { useAnswerText, useLineText } from './LineCard.tsx';
import type { LineState, RoundCopy } from './roundState.ts';
import { useRoundLines } from './useRoundLines.ts';
import './rounds.css';

await needWords('rounds');

/** What each line of a round was answered with. */
export default function RoundAnswers({ round }: { readonly round: RoundCopy['round'] }): ReactElement {
  const lines = useRoundLines(round);
  return (
    <ol className="round-lines round-tab">
      {lines.map(line => (
        <Line key={line.number} line={line} roundId={round.id} />
      ))}
    </ol>
  );
}

function Line({ line, roundId }: { readonly line: LineState; readonly roundId: string }): ReactElement {
  const translate = useTranslate();
  const textOf = useAnswerText();
  const label = useLineText()(line.item);
  const { counts, others } = line.stand;
  const answer = counts === undefined ? translate('bb.rounds.no_answer') : textOf(line.item, counts);
  return (
    <li className="round-line">
      <div className="row">
        <span className="number">{line.number}</span>
        <span className="grow">{label}</span>
        {line.hasFailed ? (
          <MeaningChip of="wrong">{answer}</MeaningChip>
        ) : (
          <span className={counts === undefined ? 'faint' : 'muted'}>{answer}</span>
        )}
      </div>
      {others.map(other => (
        <div key={other.entry} className="small muted">
          {translate('bb.rounds.contested')}：{textOf(line.item, other)}
        </div>
      ))}
      {counts?.cause != null && <div className="small muted">{counts.cause}</div>}
      {counts !== undefined && counts.photos.length > 0 && (
        <div className="photos">
          {counts.photos.map(photo => (
            <a key={photo.id} className="photo" href={fileUrl('rounds', roundId, photo.id)} target="_blank" rel="noreferrer">
              <img src={fileUrl('rounds', roundId, photo.id)} alt={photo.name} loading="lazy" />
            </a>
          ))}
        </div>
      )}
    </li>
  );
}
