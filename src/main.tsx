import { catalogueUrl } from 'virtual:catalogue';
import 'virtual:theme.css';
import './app/styles.css';
import { start } from './app/start';

const element = document.getElementById('root');
if (element) void start(element, new URL(catalogueUrl, document.baseURI).href, window);
