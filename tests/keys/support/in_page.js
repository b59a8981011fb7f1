// Runs in the product's page: goes to a comment, tells the test what the field holds and what is kept.
const keyed = (key) => document.querySelector(`[data-key="${key}"]`);
const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const frame = () => new Promise((done) => requestAnimationFrame(done));
const tell = (told) => fetch("/told", { method: "POST", body: JSON.stringify(told) });

async function there(key) {
  while (keyed(key) === null) {
    await sleep(100);
  }
  return keyed(key);
}

/** Everything on disk, as one text. */
function kept() {
  return new Promise((done) => {
    const opening = indexedDB.open("nl.ketenspiegel.assessments");
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction([...database.objectStoreNames]);
      const found = [];
      for (const name of database.objectStoreNames) {
        reading.objectStore(name).getAll().onsuccess = (event) => found.push(event.target.result);
      }
      reading.oncomplete = () => {
        database.close();
        done(JSON.stringify(found));
      };
    };
  });
}

async function run() {
  for (const key of ["new", "private/yes", "next"]) {
    (await there(key)).click();
  }
  await there("placement/ambition/1");
  keyed("next").click();
  (await there("add-comment/ambition.01")).click();
  const field = await there("comment/ambition.01");
  field.focus();
  field.addEventListener("input", async () => {
    await frame();
    await frame(); // What the program drew of it has come back.
    await tell({ value: field.value });
  });
  addEventListener("keydown", () => void tell({ heard: true }));
  for (;;) {
    await tell({ value: field.value, focused: document.hasFocus(), kept: await kept() });
    await sleep(500);
  }
}

addEventListener("load", () => void run());
