// A body, program or group, and all that plans say of it.
import { get } from '../api.js';
import { Dossier } from '../dossier.js';

const FOLDERS = { bodies: ['bodies', 'body'], programs: ['programs', 'program'], groups: ['target-groups', 'group'] };

export async function show({ main, id }) {
  const [folder, kind] = FOLDERS[location.pathname.split('/')[1]];
  const path = `/api/${folder}/${id.split('/').map(encodeURIComponent).join('/')}/dossier`;
  new Dossier(main, kind, await get(path)).show();
}
