// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/indexer/extract/decoded_text.h"

#include <fcntl.h>

#include "tests/support/temporary_directory.h"

namespace dateline::test {

std::string decoded_text(Extractor& extractor, std::string_view content, SourceFormat format) {
    const TemporaryDirectory folder;
    const Descriptor file(open(folder.write("input", content).c_str(), O_RDONLY | O_CLOEXEC));
    std::string out;
    extractor.extract(file.get(), format, [&](Decoded one) {
        if (const auto* release = std::get_if<DecodedRelease>(&one))
            out +=
                release->name + ": " + (release->raw.text.empty() ? release->raw.title : release->raw.text);
        else if (const auto* refusal = std::get_if<DecodeRefusal>(&one))
            out += refusal->name + "! " + refusal->reason;
        if (!out.ends_with('\n')) out += '\n';
        return true;
    });
    return out;
}

}  // namespace dateline::test
