import { contacts } from './contacts.ts';
import { contractActions, contracts } from './contracts.ts';
import { documentReads } from './document_reads.ts';
import { documentActions, documents } from './documents.ts';
import { letterActions, letters } from './letters.ts';
import { meetingActions, meetings } from './meetings.ts';
import { noticeActions, notices } from './notices.ts';
import { sealUseActions, sealUses } from './seal_uses.ts';

/** The registers of the domain, in the order of its menu. */
export const REGISTERS = [documents, documentReads, notices, meetings, contacts, contracts, letters, sealUses] as const;
export const ACTIONS = [
  ...documentActions,
  ...noticeActions,
  ...meetingActions,
  ...contractActions,
  ...letterActions,
  ...sealUseActions,
] as const;
