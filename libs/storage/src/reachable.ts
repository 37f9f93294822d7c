import { Problem } from '#engine';

/** What the system says of a connection that cannot be made or was lost. */
const OF_THE_SYSTEM =
  /^(E(CONN(REFUSED|RESET|ABORTED)|PIPE|TIMEDOUT|NOTFOUND|HOSTUNREACH|NETUNREACH|AI_AGAIN))$|^ENOENT$/;
/** What PostgreSQL says (appendix A of its manual): connection, shut down or starting, transaction given up, no such database, no room, no entry. */
const OF_THE_SERVER = /^(08...|57P0[1-5]|25P0[34]|3D000|53300|28...)$/;
/** Words of the driver and of TypeORM, which drops a connection as soon as it hears of its loss: they give these no code. */
const OF_THE_DRIVER =
  /^(Connection terminated|timeout exceeded when trying to connect|Client (has encountered|was closed)|Query runner already released|Database connection provided by a query runner was already released)/;

interface Told {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly driverError?: unknown;
  readonly errors?: readonly unknown[];
  readonly cause?: unknown;
}

/** Does the error say that the database cannot be reached, rather than that it refused what it was asked? */
export function isLostConnection(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, driverError, errors, cause } = error as Told;
  if (typeof code === 'string' && (OF_THE_SYSTEM.test(code) || OF_THE_SERVER.test(code))) return true;
  if (typeof message === 'string' && OF_THE_DRIVER.test(message)) return true;
  return [driverError, cause, ...(errors ?? [])].some((inner) => inner !== error && isLostConnection(inner));
}

/** The same port; where it cannot reach the database, its methods throw a `Problem` `service_unreachable`. */
export function reachable<Port extends object>(port: Port): Port {
  return new Proxy(port, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') return member;
      return async (...given: unknown[]): Promise<unknown> => {
        try {
          return await member.apply(target, given);
        } catch (error) {
          throw isLostConnection(error) ? unreachable() : error;
        }
      };
    },
  });
}

function unreachable(): Problem {
  return new Problem('service_unreachable', 'The database does not answer.', 'Try again in a moment.');
}
