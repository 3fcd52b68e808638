// A real mail server for the specs. It says what happens as lines of JSON, and behaves as it is told to.
'use strict';
const { SMTPServer } = require('smtp-server');

const { key, cert, user, password, behaviour } = JSON.parse(process.env.MAIL_SERVER);
const say = (line) => process.stdout.write(JSON.stringify(line) + '\n');
const refusal = (code, text) => Object.assign(new Error(text), { responseCode: code });

// The first mail meets the trouble; those after it do not, unless the trouble stays.
let troubles = behaviour === 'refuses' ? Infinity : behaviour === 'plain' || behaviour === 'good' ? 0 : 1;
const trouble = (kind) => behaviour === kind && troubles-- > 0;

const server = new SMTPServer({
  key,
  cert,
  secure: false,
  hideSTARTTLS: behaviour === 'plain',
  authOptional: !user,
  disableReverseLookup: true,
  logger: false,
  onAuth(auth, session, done) {
    const good = auth.username === user && auth.password === password;
    say({ what: 'auth', secure: session.secure, good });
    return good ? done(null, { user }) : done(refusal(535, 'No.'));
  },
  onMailFrom(address, session, done) {
    say({ what: 'from', secure: session.secure, address: address.address });
    done();
  },
  onRcptTo(address, session, done) {
    if (trouble('busy')) return done(refusal(451, 'Later.'));
    if (trouble('refuses')) return done(refusal(550, 'Nobody of that name.'));
    return done();
  },
  onData(stream, session, done) {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => {
      const to = session.envelope.rcptTo.map((one) => one.address);
      say({ what: 'mail', secure: session.secure, to, raw: Buffer.concat(chunks).toString('base64') });
      if (trouble('dies')) {
        // The mail is taken, and nobody ever says so.
        for (const connection of server.connections) connection._socket.destroy();
        return;
      }
      done(null, 'Taken.');
    });
  },
});
server.on('error', () => {});
server.listen(0, '127.0.0.1', () => say({ what: 'listening', port: server.server.address().port }));

// It ends with whoever started it.
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
