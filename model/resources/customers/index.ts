import { campaignActions, campaigns } from './campaigns.ts';
import { complaintActions, complaints } from './complaints.ts';
import { customerActions, customers } from './customers.ts';
import { followUpActions, followUps } from './follow_ups.ts';
import { oldPartActions, oldParts } from './old_parts.ts';
import { satisfactionScores } from './satisfaction_scores.ts';
import { vehicleActions, vehicles } from './vehicles.ts';
import { warrantyBookletActions, warrantyBooklets } from './warranty_booklets.ts';
import { warrantyClaimActions, warrantyClaims } from './warranty_claims.ts';

/** The registers of the domain, in the order of its menu. */
export const REGISTERS = [
  customers,
  vehicles,
  followUps,
  satisfactionScores,
  complaints,
  campaigns,
  warrantyClaims,
  oldParts,
  warrantyBooklets,
] as const;
export const ACTIONS = [
  ...customerActions,
  ...vehicleActions,
  ...followUpActions,
  ...complaintActions,
  ...campaignActions,
  ...warrantyClaimActions,
  ...oldPartActions,
  ...warrantyBookletActions,
] as const;
