/** A promise that the test settles. (`Promise.withResolvers` is younger than Node 20.) */
export interface LateAnswer<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
}

export function answerLater<Value>(): LateAnswer<Value> {
  let settle: ((value: Value) => void) | null = null;
  const promise = new Promise<Value>((resolve) => {
    settle = resolve;
  });
  return {
    promise,
    resolve(value) {
      settle?.(value);
    },
  };
}
