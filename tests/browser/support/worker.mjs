// The service worker as the tests see it.

/** Waits until a service worker of the page is active. */
export async function workerActive(page) {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const worker = registration.active;
    if (worker.state !== "activated") {
      await new Promise((done) => worker.addEventListener("statechange", done, { once: true }));
    }
  });
}

/** Looks for a new build and waits until it is installed beside the present one. */
export async function newBuildWaits(page) {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (registration.waiting === null) {
      await new Promise((done) => setTimeout(done, 20));
    }
  });
}
