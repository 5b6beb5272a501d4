"""The same consolidation as a straightforward script with pandas: it knows the layout and checks nothing."""

import json
import resource
import sys
from pathlib import Path

import pandas

folder, target = sys.argv[1:3]
begun = resource.getrusage(resource.RUSAGE_SELF)
frames = []
for path in sorted(Path(folder).glob("*/*.xlsx")):
    for sheet in pandas.read_excel(path, sheet_name=None, header=5).values():
        days = sheet.iloc[:, 1:-1].apply(pandas.to_numeric, errors="coerce")
        frame = pandas.DataFrame({"Miara": sheet.iloc[:, 0], "Wartość": days.sum(axis=1)})
        frame["Okres"] = path.parent.name
        frame["Zespół"] = " ".join(path.name.split(" ")[:2])
        frames.append(frame[frame["Wartość"] > 0])
sums = pandas.concat(frames).groupby(["Okres", "Zespół", "Miara"])["Wartość"].sum().reset_index()
sums.to_excel(target, index=False)
used = resource.getrusage(resource.RUSAGE_SELF)
seconds = used.ru_utime + used.ru_stime - begun.ru_utime - begun.ru_stime
print(json.dumps({"seconds": seconds, "megabytes": round(used.ru_maxrss / 1024), "total": int(sums["Wartość"].sum())}))
