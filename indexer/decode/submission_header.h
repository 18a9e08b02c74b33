// SPDX-License-Identifier: GPL-2.0-or-later
// The header of an SEC submission: who filed what and when.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// Empty where the header says nothing.
struct SubmissionHeader {
    std::string accession;  ///< `0001125282-04-000379`
    std::string form;       ///< `8-K`
    std::string filed;      ///< `2004-02-11`
    std::string issuer;     ///< conformed name: capitals without punctuation, `ASTA FUNDING INC`
    std::string cik;        ///< without leading zeros
};

/// Reads `<SEC-HEADER>` or `<IMS-HEADER>` in both styles: `COMPANY CONFORMED NAME: …` and
/// `<CONFORMED-NAME>…`. The issuer is the subject company, the issuer or the filer named first, in this
/// order. Thread-safe. (EDGAR Filer Manual, PDS Technical Specification.)
[[nodiscard]] SubmissionHeader read_submission_header(std::string_view text);

}  // namespace dateline
