// One document: what it is, who cites it, how and in which words.
import { get } from '../api.js';
import { Dossier } from '../dossier.js';

export async function show({ main, id }) {
  new Dossier(main, 'document', await get(`/api/documents/${id.split('/').map(encodeURIComponent).join('/')}/dossier`)).show();
}
