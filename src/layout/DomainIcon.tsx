import PeopleIcon from '@mui/icons-material/BadgeOutlined';
import WorkshopIcon from '@mui/icons-material/CarRepairOutlined';
import TodayIcon from '@mui/icons-material/ChecklistOutlined';
import DocumentsIcon from '@mui/icons-material/FolderOutlined';
import AssetsIcon from '@mui/icons-material/HandymanOutlined';
import PartsIcon from '@mui/icons-material/Inventory2Outlined';
import MoneyIcon from '@mui/icons-material/PaymentsOutlined';
import SettingsIcon from '@mui/icons-material/SettingsOutlined';
import CustomersIcon from '@mui/icons-material/SupportAgentOutlined';
import type { ReactElement } from 'react';
import type { Domain } from '../../model/kernel/resource.ts';

const ICONS: Readonly<Record<Domain, ReactElement>> = {
  today: <TodayIcon />,
  workshop: <WorkshopIcon />,
  customers: <CustomersIcon />,
  parts: <PartsIcon />,
  people: <PeopleIcon />,
  assets: <AssetsIcon />,
  money: <MoneyIcon />,
  documents: <DocumentsIcon />,
  settings: <SettingsIcon />,
};

export function DomainIcon({ of }: { readonly of: Domain }): ReactElement {
  return ICONS[of];
}
