import { calibrationActions, calibrations } from './calibrations.ts';
import { carAccidentActions, carAccidents } from './car_accidents.ts';
import { carCares } from './car_cares.ts';
import { carCostActions, carCosts } from './car_costs.ts';
import { companyCarActions, companyCars } from './company_cars.ts';
import { equipment, equipmentActions } from './equipment.ts';
import { equipmentUses } from './equipment_uses.ts';
import { findingActions, findings } from './findings.ts';
import { fireEquipment, fireEquipmentActions } from './fire_equipment.ts';
import { incidentActions, incidents } from './incidents.ts';
import { maintenanceTaskActions, maintenanceTasks } from './maintenance_tasks.ts';
import { safetyCheckActions, safetyChecks } from './safety_checks.ts';
import { toolIncidentActions, toolIncidents } from './tool_incidents.ts';
import { toolIssueActions, toolIssues } from './tool_issues.ts';
import { toolLoanActions, toolLoans } from './tool_loans.ts';
import { toolModels } from './tool_models.ts';
import { toolMoves } from './tool_moves.ts';
import { toolSpotCheckActions, toolSpotChecks } from './tool_spot_checks.ts';
import { toolActions, tools } from './tools.ts';
import { tripOrderActions, tripOrders } from './trip_orders.ts';

/** The registers of the domain, in the order of its menu. */
export const REGISTERS = [
  tools,
  toolModels,
  toolLoans,
  toolIssues,
  toolMoves,
  toolIncidents,
  toolSpotChecks,
  equipment,
  equipmentUses,
  maintenanceTasks,
  calibrations,
  findings,
  safetyChecks,
  incidents,
  fireEquipment,
  companyCars,
  tripOrders,
  carCares,
  carCosts,
  carAccidents,
] as const;
export const ACTIONS = [
  ...toolActions,
  ...toolLoanActions,
  ...toolIssueActions,
  ...toolIncidentActions,
  ...toolSpotCheckActions,
  ...equipmentActions,
  ...maintenanceTaskActions,
  ...calibrationActions,
  ...findingActions,
  ...safetyCheckActions,
  ...incidentActions,
  ...fireEquipmentActions,
  ...companyCarActions,
  ...tripOrderActions,
  ...carCostActions,
  ...carAccidentActions,
] as const;
