// Asks the platform. No cookie and no log-in goes along, and no address of ours.

export const PLATFORM = document.querySelector("meta[name=platform]").content;

/** What the platform refused: its words, and what is wrong with which field. */
export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail ?? "");
    this.status = status;
    this.errors = problem.errors ?? [];
  }
}

/** The JSON at an address of the platform. Throws `Refused`, or a `TypeError` when it cannot be reached. */
export async function ask(path, { body, key } = {}) {
  const headers = { Accept: "application/json" };
  if (body) headers["Content-Type"] = "application/json";
  if (key) headers["Idempotency-Key"] = key;
  const response = await fetch(PLATFORM + path, {
    method: body ? "POST" : "GET",
    headers,
    body,
    credentials: "omit",
    referrerPolicy: "no-referrer",
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refused(response.status, answer);
  return answer;
}

/** How to reach the national office; empty until it was asked. */
export const office = {};
