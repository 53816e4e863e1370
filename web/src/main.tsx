import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './theme/base.css';
import './theme/impression.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './application/Application.tsx';

const place = document.getElementById('application');
if (place === null) throw new Error('La page n’a pas de place pour l’application.');

createRoot(place).render(
  <StrictMode>
    <Application />
  </StrictMode>,
);
