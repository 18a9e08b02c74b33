Source: Kestrel Ferries Pty Ltd
MEDIA RELEASE PR90417
Kestrel Ferries Orders Two Electric Ferries for 
Hobart

HOBART, Australia, Sept. 3, 2019 /PRNewswire-AsiaNet/ --

Kestrel Ferries Pty Ltd has ordered two electric ferries, worth A$31 million, 
from a yard in Hobart. They will carry 300 passengers each – twice as many as the 
boats that they replace.

About Kestrel Ferries

Kestrel Ferries runs nine routes in Tasmania.

SOURCE: Kestrel Ferries Pty Ltd
