import BadgeIcon from '@mui/icons-material/BadgeOutlined';
import WorkshopIcon from '@mui/icons-material/CarRepairOutlined';
import ToolIcon from '@mui/icons-material/HandymanOutlined';
import KeeperIcon from '@mui/icons-material/Inventory2Outlined';
import PartsIcon from '@mui/icons-material/InventoryOutlined';
import CashIcon from '@mui/icons-material/PaymentsOutlined';
import PersonIcon from '@mui/icons-material/PersonOutlined';
import StoreIcon from '@mui/icons-material/StorefrontOutlined';
import ManagerIcon from '@mui/icons-material/SupervisorAccountOutlined';
import DeskIcon from '@mui/icons-material/SupportAgentOutlined';
import type { ReactElement } from 'react';
import type { Role } from '../../../model/kernel/access.ts';

/** A sign for each role on the sign-in page of the demo. */
export const ROLE_ICONS: Readonly<Record<Role, ReactElement>> = {
  owner: <StoreIcon />,
  service_manager: <ManagerIcon />,
  hr: <BadgeIcon />,
  front_desk: <DeskIcon />,
  cashier: <CashIcon />,
  parts_manager: <PartsIcon />,
  parts_keeper: <KeeperIcon />,
  tool_keeper: <ToolIcon />,
  workshop_supervisor: <WorkshopIcon />,
  employee: <PersonIcon />,
};
