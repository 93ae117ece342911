#!/usr/bin/env bash
# plot_layouts.sh QUICKSTART > docs/sum3d.svg: the table of the quickstart as bars, GB/s of each contender for each layout.
set -euo pipefail
"$1" | awk -F'|' '
    /\|/ && $4 ~ /[0-9]/ {
        split($2, plain, " "); split($3, block, " "); n = split($4, jit, " ")
        sub(/ +$/, "", $1)
        name[++rows] = $1
        speed[rows, 1] = plain[2]; speed[rows, 2] = block[2]; speed[rows, 3] = jit[n]
        for (c = 1; c <= 3; ++c) if (speed[rows, c] > most) most = speed[rows, c]
    }
    END {
        split("#b8bcc4 #6f9bd1 #1f5fa8", colour, " ")
        label[1] = "three C++ loops"; label[2] = "StrideJIT, interpreter"; label[3] = "StrideJIT, JIT"
        left = 170; scale = 470 / most; height = 60 + rows * 62
        printf "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"%d\" font-family=\"sans-serif\" font-size=\"12\">\n", height
        printf "<rect width=\"720\" height=\"%d\" fill=\"white\"/>\n", height
        printf "<text x=\"12\" y=\"20\" font-size=\"14\">sum3d of float32[256][256][256], seen in several ways: GB/s, each element counted once</text>\n"
        for (c = 1; c <= 3; ++c)
            printf "<rect x=\"%d\" y=\"32\" width=\"10\" height=\"10\" fill=\"%s\"/><text x=\"%d\" y=\"42\">%s</text>\n", left + (c - 1) * 165, colour[c], left + 15 + (c - 1) * 165, label[c]
        for (r = 1; r <= rows; ++r) {
            y = 60 + (r - 1) * 62
            printf "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n", left - 10, y + 28, name[r]
            for (c = 1; c <= 3; ++c) {
                w = speed[r, c] * scale
                printf "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"14\" fill=\"%s\"/><text x=\"%.1f\" y=\"%d\">%s</text>\n", left, y + (c - 1) * 16, w, colour[c], left + w + 5, y + (c - 1) * 16 + 12, speed[r, c]
            }
        }
        print "</svg>"
    }'
