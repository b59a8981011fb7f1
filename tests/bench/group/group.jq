# jq -n -f group.jq --slurpfile questionnaire FILE: a group's figures from result documents on
# standard input, to compare with. What somebody would write who has jq and nothing else. Nothing is
# checked; times are compared as text, names folded in ASCII, as the made-up results allow. Prints
# the figures under the names of the group document.

def forms: ["pioneer", "process", "system", "chain"];
def average: if length == 0 then null else add / length end;
# Of a list of lists: the average per place.
def averages: if length == 0 then null else transpose | map(average) end;

# An answer in a number: the level, then tens for what was said instead, then hundreds for the mark.
def code($private):
  if . == null then 0
  else
    (if .level == 4 and ($private | not) then 3 else .level // 0 end)
    + ({"unknown": 10, "not_applicable": 20}[.reason // ""] // 0)
    + ({"strength": 100, "obstacle": 200}[.mark // ""] // 0)
  end;
def level: . % 10;
def reason: . % 100 / 10 | floor;
def mark: . / 100 | floor;

def record($points):
  .scope.private_partners as $private
  | .answers as $answers
  | {
      order: [.revision, .modified, .digest // ""],
      consensus: (.respondent.kind == "consensus"),
      organisation: (.respondent.organisation | ascii_downcase | [splits("\\s+")] | join(" ")),
      private: $private,
      codes: [$points[] as $point | $answers[$point] | code($private)]
    };

# The mean and shares of one result on an aspect, or null.
def figures:
  (map(select(reason != 2)) | length) as $applicable
  | map(level | select(. > 0))
  | length as $n
  | if $n < 3 or 2 * $n < $applicable then null
    else [average] + [range(1; 5) as $k | (map(select(. == $k)) | length) / $n]
    end;

def verdict:
  if . == null then { mean: null, shares: null, dominant: null, elements: [], remnants: [] }
  else
    .[1:] as $shares
    | ($shares | max) as $largest
    | first(range(4) | select($shares[.] >= $largest - 1e-9)) as $dominant
    | [range(4) | select($shares[.] >= 0.1 - 1e-9)] as $large
    | {
        mean: .[0],
        shares: $shares,
        dominant: forms[$dominant],
        elements: [$large[] | select(. > $dominant) | forms[.]],
        remnants: [$large[] | select(. < $dominant) | forms[.]]
      }
  end;

def agreement($n):
  if $n < 6 then "too_few"
  else
    ([.rwg, .consensus] | min + 1e-9)
    | if . >= 0.7 then "strong" elif . >= 0.5 then "moderate" else "weak" end
  end;

# Of the codes of one point, a list per organisation.
def point:
  add as $codes
  | [range(1; 5) as $k | [$codes[] | select(level == $k)] | length] as $counts
  | ($counts | add) as $n
  | (if $n == 0 then null else ([range(4) | (. + 1) * $counts[.]] | add) / $n end) as $middle
  | (if $n < 2 then { rwg: null, consensus: null }
    else {
      rwg: (
        ([range(4) | $counts[.] * (. + 1 - $middle) * (. + 1 - $middle)] | add)
        | [0, 1 - . / ($n - 1) / 1.25] | max),
      consensus: (1 + ([range(4) | select($counts[.] > 0)
        | $counts[.] / $n * (1 - (. + 1 - $middle | fabs) / 3 | log2)] | add))
    } end) as $agreement
  | {
      n: $n,
      counts: $counts,
      unknown: ([$codes[] | select(reason == 1)] | length),
      not_applicable: ([$codes[] | select(reason == 2)] | length),
      mean: (map(map(level | select(. > 0)) | average | values) | average),
      strength: ([$codes[] | select(mark == 1)] | length),
      obstacle: ([$codes[] | select(mark == 2)] | length)
    }
  + $agreement
  + { agreement: ($agreement | agreement($n)) };

def chain($figures):
  ($figures | map(values)) as $counted
  | (5 * ($counted | length) >= 3 * ($figures | length)) as $sufficient
  | (if $sufficient then ($counted | map(.[0]) | max - min) else null end) as $spread
  | ($counted | map(verdict.dominant)) as $dominants
  | {
      sufficient: $sufficient,
      complete: ($sufficient and ($counted | length) == ($figures | length))
    }
  + (if $sufficient then $counted | averages else null end | verdict)
  + {
      floor: (if $sufficient then
        first(forms[] as $form | select($dominants | index($form)) | $form) else null end),
      spread: $spread,
      balance: (
        if $spread == null then null
        elif $spread <= 0.5 + 1e-9 then "balanced"
        elif $spread <= 1 + 1e-9 then "uneven"
        else "unbalanced" end)
    };

def standing:
  if . == null then null
  elif . >= 0.5 - 1e-9 then "leading"
  elif . <= -0.5 + 1e-9 then "lagging"
  else "level" end;

$questionnaire[0].aspects as $shape
| [$shape[].points[].id] as $points
# The record is made in the source: within the update jq would copy all records for each one added.
| reduce (inputs | [.id, record($points)]) as [$id, $record] ({};
    if has($id) and .[$id].order > $record.order then . else setpath([$id]; $record) end)
| [.[]] as $records
| [$records[] | select(.consensus | not)] as $counted
| ($counted | group_by(.organisation)) as $organisations
| [$shape | range(length) as $i | ([.[:$i][].points | length] | add // 0) as $start
    | { id: .[$i].id, start: $start, end: ($start + (.[$i].points | length)) }] as $places
| [$places[] as $place
    | [$organisations[]
        | [.[].codes[$place.start:$place.end] | figures | values] | averages | values]] as $own
| ($own | map(averages)) as $figures
| chain($figures) as $chain
| {
    results: ($counted | length),
    consensus_results: (($records | length) - ($counted | length)),
    private_partners: ([$counted[] | select(.private)] | length),
    organisations: ($organisations | length),
    aspects: ([range($places | length) as $i
      | { key: $places[$i].id, value: (
          { sufficient: ($own[$i] != []), organisations: ($own[$i] | length) }
          + ($figures[$i] | verdict)
          | .deviation = (
              if .mean == null or $chain.mean == null then null else .mean - $chain.mean end)
          | .standing = (.deviation | standing)) }]
      | from_entries),
    chain: $chain,
    points: ([range($points | length) as $i
      | { key: $points[$i], value: ([$organisations[] | [.[].codes[$i]]] | point) }]
      | from_entries)
  }
