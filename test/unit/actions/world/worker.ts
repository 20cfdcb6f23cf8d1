/** Dies at its `call`th call of the desk: `before` it is made, or `after`, while it is under way. */
export interface Kill {
  call: number;
  moment: 'before' | 'after';
}

export interface Worker {
  /** A call of the desk. Once the worker has died, nothing reaches it any more. */
  call<T>(work: () => Promise<T>): Promise<T>;
  onDeath(mourn: () => void): void;
}

/** A service worker that may die at any await; what it asked for goes on without it. */
export function createWorker(kill: Kill | null): Worker {
  const mourners: (() => void)[] = [];
  let alive = true;
  let calls = 0;
  const die = () => {
    alive = false;
    for (const mourn of mourners.splice(0)) mourn();
  };
  return {
    onDeath: (mourn) => void mourners.push(mourn),
    call(work) {
      calls += 1;
      const dies = calls === kill?.call;
      if (alive && dies && kill?.moment === 'before') die();
      return new Promise((resolve, reject) => {
        if (!alive) return;
        work().then(
          (answer) => alive && resolve(answer),
          (error: unknown) => alive && reject(error),
        );
        if (dies) die();
      });
    },
  };
}

export interface Lock {
  /** Runs the work unless another worker holds the lock. */
  request<T>(worker: Worker, work: () => Promise<T>): Promise<T | 'busy'>;
}

/** A lock that is free again when its holder has died. */
export function createLock(): Lock {
  let holder: Worker | undefined;
  const release = (worker: Worker) => {
    if (holder === worker) holder = undefined;
  };
  return {
    async request(worker, work) {
      if (holder) return 'busy';
      holder = worker;
      worker.onDeath(() => release(worker));
      try {
        return await work();
      } finally {
        release(worker);
      }
    },
  };
}
