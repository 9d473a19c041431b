#!/usr/bin/env bash
# Takes one training organisation from its application to its certificate, through the API of a running ./start.
# It moves the clock of the local installation forward to the day after the audit.
# Usage: docs/first-case.sh [application address [keycloak address]]; the addresses are in "./start --status".
# Needs curl 7.76 or newer and jq 1.6 or newer.
set -euo pipefail

app=${1:-http://127.0.0.1:8080}
keycloak=${2:-http://127.0.0.1:8180}

# -- How to call the API

# call <curl arguments>: prints the answer, or the problem document and fails
call() {
    local answer
    answer=$(curl -sS --fail-with-body "$@") || { echo "$answer" >&2 && return 1; }
    echo "$answer"
}

# token <account>: the password of a demo account is its own name
token() {
    call -d grant_type=password -d client_id=scripts -d client_secret=scripts \
        -d "username=$1" -d "password=$1" "$keycloak/realms/attesta/protocol/openid-connect/token" | jq -r .access_token
}

# as <account> <method> <path> [<body>]: one call as a member of staff
as() {
    call -X "$2" -H "Authorization: Bearer $(token "$1")" \
        -H 'Content-Type: application/json' -d "${4:-}" "$app$3"
}

# task <kind>: the id of the open task of this kind, as soon as the process has come to it
task() {
    local id
    for _ in $(seq 150); do
        id=$(as administrator GET "/api/cases/$number/tasks" |
            jq -r --arg kind "$1" '[.[] | select(.kind == $kind and .state == "OPEN")][0].id // empty')
        [ -z "$id" ] || break
        sleep 0.2
    done
    [ -n "$id" ] || { echo "No open task $1 in case $number" >&2 && return 1; }
    echo "$id"
}

# form <account> <kind>: what the page of the task shows
form() {
    local id
    id=$(task "$2")
    as "$1" GET "/api/tasks/$id/form"
}

# finish <account> <kind> <payload>: claims the task and completes it
finish() {
    local id
    id=$(task "$2")
    as "$1" POST "/api/tasks/$id/claim" >/dev/null
    as "$1" POST "/api/tasks/$id/complete" "$3" | jq -r '"\(.kind) done by \(.completedBy)"'
}

# mail <template>: the text of the mail of this template, as soon as it is in the ledger
mail() {
    local text
    for _ in $(seq 150); do
        text=$(as administrator GET "/api/cases/$number/mails" |
            jq -r --arg template "$1" '[.[] | select(.template == $template)][-1].text // empty')
        [ -z "$text" ] || break
        sleep 0.2
    done
    [ -n "$text" ] || { echo "No mail $1 in case $number" >&2 && return 1; }
    echo "$text"
}

# link <template>: the address of the signed link in that mail; the link is the permission, no token is needed
link() {
    mail "$1" | grep -Eo '/p/[A-Za-z0-9_-]+' | head -n 1 | sed "s|^/p/|$app/api/links/|"
}

# answer <template> <payload>: what the training organisation answers by its link
answer() {
    local address
    address=$(link "$1")
    call -H 'Content-Type: application/json' -d "$2" "$address" |
        jq -r '"\(.purpose) answered by the organisation"'
}

# -- Numbers and dates: each run invents an organisation and reads the date of the installation

# with_check_digit <digits>: SIREN and SIRET numbers end with a digit by which their Luhn sum is a multiple of ten
with_check_digit() {
    local sum=0 i digit
    for ((i = 1; i <= ${#1}; i++)); do
        digit=${1:${#1}-i:1}
        ((i % 2 == 0)) || digit=$((digit * 2 > 9 ? digit * 2 - 9 : digit * 2))
        sum=$((sum + digit))
    done
    echo "$1$(((10 - sum % 10) % 10))"
}

# day <date> <n>: n days later
day() {
    jq -nr --arg date "$1" --argjson n "$2" '$date | strptime("%Y-%m-%d") | mktime + $n * 86400 | strftime("%Y-%m-%d")'
}

# workday <date>: the same day, or the Monday after a weekend
workday() {
    jq -nr --arg date "$1" '$date | strptime("%Y-%m-%d") | mktime
        | . + ({"6": 2, "0": 1}[strftime("%w")] // 0) * 86400 | strftime("%Y-%m-%d")'
}

siren=$(with_check_digit "$(printf '9%03d%04d' $((RANDOM % 1000)) $((RANDOM % 10000)))")
siret=$(with_check_digit "${siren}0002")
today=$(as administrator GET /api/clock | jq -r '.now[0:10]')
audit_day=$(workday "$(day "$today" 14)")

# -- 1. The application

application=$(cat <<EOF
{
  "siren": "$siren",
  "name": "Écluse Formation $siren",
  "legalForm": "SAS",
  "headName": "Jeanne Martin",
  "contact": {"name": "Jeanne Martin", "email": "contact@ecluse-formation.example", "phone": "02 99 00 00 00", "language": "fr"},
  "address": {"street": "1 quai du Canal", "postcode": "35000", "city": "Rennes"},
  "nda": "53351234567",
  "categories": ["AF"],
  "activities": ["DISTANCE", "CERTIFYING"],
  "newEntrantCategories": [],
  "sites": [
    {"name": "Atelier de Saint-Malo", "siret": "$siret",
     "address": {"street": "4 rue de la Digue", "postcode": "35400", "city": "Saint-Malo"}}
  ],
  "multiSite": {"singleQualitySystem": true, "centralAuthority": true, "centralFunctionSubcontracted": false,
                "everySiteMonitored": true, "permanentStaffOnEachSite": true, "sameNda": true},
  "organisationChart": "Jeanne Martin, directrice et référente handicap\nPaul Petit, formateur",
  "turnover": 120000.00,
  "turnoverYear": $((${today%%-*} - 1)),
  "desiredPeriod": {"from": "$today", "to": "$(day "$today" 90)"},
  "swornStatement": {"signedBy": "Jeanne Martin", "signedOn": "$today"},
  "preAudit": false
}
EOF
)
number=$(as administrator POST /api/applications "$application" | jq -r .number)
echo "case $number opened: $app/cases/$number"

# -- 2. The quote

finish administrator quote_check_application '{"result": "COMPLETE"}'
finish administrator quote_review_quote '{}'
answer quote_sent '{"answer": "ACCEPT", "name": "Jeanne Martin", "function": "Directrice", "sworn": true, "preAudit": false}'

# -- 3. The audit is planned

finish administrator audit_assign_auditor '{"auditor": "auditor1"}'
finish auditor1 audit_propose_dates "{\"dates\": [\"$audit_day\", \"$(workday "$(day "$audit_day" 7)")\"]}"
answer date_proposal "{\"date\": \"$audit_day\"}"
agenda=$(form auditor1 audit_prepare_plan)
half_days=$(jq '[.agenda[].slot.number] | max' <<<"$agenda")
last_day=$(jq -r '.agenda[-1].slot.day' <<<"$agenda")
finish auditor1 audit_prepare_plan "$(jq -n --argjson halfDays "$half_days" '{
    startsAt: "09:00",
    place: "1 quai du Canal, 35000 Rennes",
    agenda: [range(1; $halfDays + 1) | {halfDay: ., topic: "Entretiens et preuves, partie \(.)", with: "Jeanne Martin, directrice"}],
    indicatorsConfirmed: true
}')"

# -- 4. The audit is held: time moves on, and one minor non-conformity is found

mail audit_plan >/dev/null
days=$(jq -nr --arg from "$today" --arg to "$last_day" '[$to, $from | strptime("%Y-%m-%d") | mktime] | (.[0] - .[1]) / 86400 + 1')
as administrator POST /api/clock/advance "{\"days\": $days}" | jq -r '"it is now \(.now[0:10])"'
finish auditor1 audit_hold_audit "$(cat <<EOF
{
  "openedAt": "${audit_day}T09:00:00",
  "closedAt": "${last_day}T12:30:00",
  "halfDaysHeld": $half_days,
  "lines": [
    {"indicator": 1, "result": "MINOR", "statement": "Le délai d'accès n'est pas indiqué sur le site internet."}
  ],
  "allOtherConform": true
}
EOF
)"

# -- 5. The report, provisional and final

finish auditor1 audit_write_report '{"summary": "Organisme bien tenu, une non-conformité mineure.", "strengths": "Suivi individuel des stagiaires."}'
answer provisional_report '{"agreed": true, "contestations": []}'

# -- 6. The action plan

finding=$(call "$(link action_plan_requested)" | jq -r '.facts.lines[0].finding.number')
today=$(as administrator GET /api/clock | jq -r '.now[0:10]')
answer action_plan_requested "$(cat <<EOF
{
  "lines": [
    {"number": "$finding",
     "cause": "Modèle de page sans rubrique pour le délai d'accès.",
     "correction": "Délai ajouté sur toutes les pages.",
     "correctiveAction": "Contrôle des pages avant leur mise en ligne.",
     "responsible": "Paul Petit",
     "doneOn": "$(day "$today" 30)"}
  ]
}
EOF
)"
finish auditor1 finding_review_action_plan "{\"lines\": [{\"number\": \"$finding\", \"verdict\": \"ACCEPT\"}]}"

# -- 7. Review and decision, by people who did not audit

sections=$(form reviewer decision_review_file | jq -c .sections)
finish reviewer decision_review_file "{\"confirmed\": $sections, \"passed\": true}"
finish decider decision_decide '{"decision": "GRANTED"}'

# -- 8. The certificate

certificate=$(mail certificate_issued | grep -Eo 'AT-Q-[0-9]{4}-[0-9]+' | head -n 1)
curl -sS --fail-with-body -H "Authorization: Bearer $(token decider)" -o "$certificate.pdf" "$app/api/certificates/$certificate/pdf"
call "$app/api/certificates/$certificate" | jq .
echo "the document: $certificate.pdf"
curl -sS --fail -o /dev/null "$app/verify/$certificate"
echo "for everybody: $app/verify/$certificate"
