// Starts a command of this project: `node src/commands/run.mjs start`. Plain JavaScript without modern syntax,
// so that an old Node can still read it and say which Node it takes.
const [major, minor] = process.versions.node.split('.').map(Number);

if (!((major === 22 && minor >= 22) || (major === 24 && minor >= 16) || major > 24)) {
  console.error(
    'This project needs Node 22.22, 24.16 or newer; this is Node ' +
      process.versions.node +
      '.\nOn Linux and Windows `npm ci` brings the right one along: run the command through npm, as in `npm start`.' +
      '\nOn macOS install it from nodejs.org first, then run the command again.',
  );
  process.exit(1);
}

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const [, , name, ...rest] = process.argv;
const command = await import(`./${name}.ts`);
try {
  process.exitCode = await command.run(rest);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
