#!/usr/bin/env bash
# Runs the WAR on Payara Micro as a service does: settings come from the environment (see README.md),
# the log goes to the console as JSON, and wrong settings end the process with code 78.
#   payara-config/micro.sh payara-micro-6.2025.10.jar booking.war [port]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
[ $# -ge 2 ] || { echo "usage: $0 payara-micro.jar booking.war [port]" >&2; exit 64; }
exec java ${JAVA_OPTS:-} -Djava.awt.headless=true -Dbooking.exit-on-failed-start=true -jar "$1" \
  --deploy "$2" --contextroot / --port "${3:-8080}" \
  --nocluster --nohostaware --disablephonehome \
  --prebootcommandfile "$here/preboot.txt" --logproperties "$here/logging.properties"
