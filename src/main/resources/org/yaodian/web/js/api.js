// The one way to the server.

/** A request that failed: `status` is the HTTP status, 0 where no answer came; `message` is the problem's own words. */
export class ApiError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** JSON from a path of this server; parameters that are '' are left out. */
export async function get(path, parameters = {}, signal = undefined) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== ''));
  const address = query.size === 0 ? path : `${path}?${query}`;
  const response = await fetch(address, { headers: { Accept: 'application/json' }, signal }).catch((error) => {
    if (error.name === 'AbortError') {
      throw error;
    }
    throw new ApiError(0, error.message);
  });
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new ApiError(response.status, [problem.title, problem.detail].filter(Boolean).join(': '));
  }
  return response.json();
}
