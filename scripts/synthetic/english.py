# SPDX-License-Identifier: GPL-2.0-or-later
"""The English words and names that made-up releases are written with; the commonest first."""

# The head of the vocabulary: it makes two fifths of a release.
COMMON = """
the and to of a in for is with on that as by this its are at or from company more it their has an about be will we new
information not through market all have also financial including these 2025 they services business into which over media
industry global across full growth content was than news health investment high forward public data team release first time your
world 10 looking other future support based who may digital said 2024 only year development but statements while where management
such million clients access been service available leading any use most network today within like users contact potential
real best both what years project markets research customers technology products results products company's energy design
program systems platform quality part help experience community one president chief officer after between under during before
""".split()

BUSINESS = """
revenue quarter results share shares income net cash operating expenses guidance outlook board director directors executive
agreement acquisition merger transaction closing offering proceeds notes debt credit facility loan dividend shareholders investors
securities exchange commission filing annual report fiscal ended compared increase decrease percent margin gross profit loss
adjusted earnings diluted common stock price purchase option warrants capital fund funds bank partner partnership strategic
clinical trial patients study phase dose treatment therapy disease cancer drug safety efficacy endpoint placebo data approval
regulatory application submission agency review orphan designation biologics device medical hospital physicians care gene cell
protein antibody tumor response survival rate cohort enrollment randomized vaccine infection chronic acute symptoms diagnosis
gold silver copper drilling drill holes resource reserves mineral exploration property mine ounces grade assay zone feasibility
oil gas pipeline production wells barrels acreage refinery renewable solar wind battery storage hydrogen grid power plant
software cloud security network wireless chip semiconductor devices mobile internet artificial intelligence machine learning
analytics customers enterprise deployment contract order award license licensing patent trademark intellectual property rights
launch launches product products brand retail store stores consumer food beverage restaurant fashion home hotel travel airline
vehicle electric automotive aircraft satellite space defense government federal state city county school university students
foundation charity event conference webcast presentation call participants replay website investor relations media contact
manufacturing supply chain logistics shipping port construction engineering infrastructure real estate property tenants lease
insurance pension mortgage payment payments digital currency blockchain trading asset assets portfolio wealth advisory
appointed appointment joins retire resign vice senior general counsel finance marketing sales operations human resources
statement statements risks uncertainties factors differ materially expectations beliefs undertakes obligation update forward
completed announces announced announce reports reported expects expected continues continued includes included provides
provided receives received signs signed opens opened expands expanded strengthens improves improved accelerates accelerate
innovative proprietary comprehensive significant additional long term key major recent current total average record strong
solid robust initial final prior second third fourth half month months week weeks day days number level levels base core
north south east west american european asian canadian international national regional local worldwide countries region
environment sustainability emissions carbon climate water waste recycling safety compliance standards certification audit
training education workforce employees talent culture leadership vision mission values strategy plan plans goal goals
opportunity opportunities challenge challenges solution solutions application applications process processes method methods
performance efficiency productivity cost costs savings value pricing demand volume capacity utilization inventory orders
backlog pipeline segment segments division subsidiary affiliate parent group holdings ventures joint stake interest
""".split()

FIRST_NAMES = """
Anna Abel Brigitte Carlos Dana Daniel Edith Elena Farid Fiona Gareth Grace Hannah Hugo Ingrid Isaac Jana Jonas Karim Katherine
Laura Leon Mara Marcus Nadia Nils Olga Oscar Paula Peter Quentin Rita Robert Sofia Stephen Tamara Theo Ursula Victor Wanda
William Xenia Yusuf Yvonne Zoe Martin Judith Simon Clara Henry
""".split()

# City, state or province as a dateline prints it.
PLACES = [
    ("BOSTON", "Massachusetts"), ("NEW YORK", "New York"), ("AUSTIN", "Texas"), ("SAN DIEGO", "California"),
    ("DENVER", "Colorado"), ("CHICAGO", "Illinois"), ("ATLANTA", "Georgia"), ("SEATTLE", "Washington"),
    ("PORTLAND", "Maine"), ("MADISON", "Wisconsin"), ("PITTSBURGH", "Pennsylvania"), ("HOUSTON", "Texas"),
    ("MIAMI", "Florida"), ("NASHVILLE", "Tennessee"), ("PHOENIX", "Arizona"), ("CLEVELAND", "Ohio"),
    ("VANCOUVER", "British Columbia"), ("TORONTO", "Ontario"), ("CALGARY", "Alberta"), ("MONTREAL", "Quebec"),
    ("SALT LAKE CITY", "Utah"), ("MINNEAPOLIS", "Minnesota"), ("RALEIGH", "North Carolina"), ("RENO", "Nevada"),
]

MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December"]

ROLES = ["chief executive officer", "president and chief executive officer", "chief financial officer",
         "chief medical officer", "chairman of the board", "chief operating officer", "vice president of research"]

# How a wire marks a dateline: what stands behind the date, before the dash.
WIRES = ["/PRNewswire/", "(GLOBE NEWSWIRE)", "(BUSINESS WIRE)", "/CNW/", "(ACCESSWIRE)", "(Newsfile Corp.)"]

# How a release prints an exchange, and how many of a hundred listed issuers are there.
EXCHANGES = [("NASDAQ", 38), ("NYSE", 26), ("TSXV", 10), ("NYSE American", 7), ("TSX", 7), ("OTCQB", 6), ("ASX", 3),
             ("LSE", 3)]
