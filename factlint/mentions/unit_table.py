# ruff: noqa: E501 - a row of the table is a line
"""The units of prose: written by tools/unit_table.py from pint's registry; not edited by hand.

A line: pint's name | dimension | how many of the dimension's basic unit it is | words, in lower case,
with hyphens for spaces | symbols, exact. Where there is more to a unit than a factor (degrees Celsius),
the factor is "".
"""

UNITS = """\
mile | length | 1609.344 | mile miles | mi
yard | length | 0.9144 | yard yards yds | yd
foot | length | 0.3048 | foot feet fts | ft
inch | length | 0.0254 | inch inches |
nautical_mile | length | 1852 | nautical-mile nautical-miles | nmi
light_year | length | 9460730472580800 | light-year light-years lightyear lightyears |
parsec | length | 30856775814671915.80787161609 | parsec parsecs |
astronomical_unit | length | 149597870700 | astronomical-unit astronomical-units |
fathom | length | 1.828803657607315214630429261 | fathom fathoms |
furlong | length | 201.1684023368046736093472187 | furlong furlongs |
micron | length | 0.000001 | micron microns |
acre | length^2 | 4046.872609874252006568529266 | acre acres |
hectare | length^2 | 10000 | hectare hectares | ha
gallon | length^3 | 0.003785411784 | gallon gallons gals | gal
imperial_gallon | length^3 | 0.00454609 | imperial-gallon imperial-gallons |
quart | length^3 | 0.0009463529459999999999999999999 | quart quarts |
pint | length^3 | 0.000473176473 | pint pints |
cup | length^3 | 0.0002365882365 | cup cups |
tablespoon | length^3 | 0.00001478676478125 | tablespoon tablespoons tbsp tbsps |
teaspoon | length^3 | 0.000004928921593750000000000000003 | teaspoon teaspoons tsp tsps |
fluid_ounce | length^3 | 0.0000295735295625 | fluid-ounce fluid-ounces |
oil_barrel | length^3 | 0.158987294928 | barrel barrels bbl bbls |
bushel | length^3 | 0.03523907016688 | bushel bushels |
acre_foot | length^3 | 1233.48923846814894789998352 | acre-foot acre-feet |
cubic_centimeter | length^3 | 0.000001 |  | cc
metric_ton | mass | 1000 | tonne tonnes metric-ton metric-tons metric-tonne metric-tonnes | t
kilometric_ton | mass | 1000000 | kilotonne kilotonnes |
megametric_ton | mass | 1000000000 | megatonne megatonnes |
ton | mass | 907.18474 | ton tons short-ton short-tons |
long_ton | mass | 1016.0469088 | long-ton long-tons |
pound | mass | 0.45359237 | pound pounds lbs | lb
ounce | mass | 0.028349523125 | ounce ounces | oz
stone | mass | 6.35029318 | stone |
carat | mass | 0.0002 | carat carats |
troy_ounce | mass | 0.0311034768 | troy-ounce troy-ounces |
dram | mass | 0.0017718451953125 | dram drams |
degree_Celsius | temperature |  | celsius celcius centigrade degree-celsius degrees-celsius degrees-celcius degree-centigrade degrees-centigrade deg-celsius deg-c degree-c degrees-c | °C ℃ C
degree_Fahrenheit | temperature |  | fahrenheit farenheit degree-fahrenheit degrees-fahrenheit degrees-farenheit deg-fahrenheit deg-f degree-f degrees-f | °F ℉ F
kelvin | temperature | 1 | kelvin kelvins | °K K
degree | angle | 0.01745329251994329576923690768 | degree degrees deg | °
radian | angle | 1 | radian radians | rad
knot | length time^-1 | 0.5144444444444444444444444445 | knot knots |
mile / hour | length time^-1 | 0.44704 | mph | mi/h
kilometer / hour | length time^-1 | 0.2777777777777777777777777778 | kph kmh kmph | km/h km/hr
meter / second | length time^-1 | 1 |  | m/s
horsepower | length^2 mass time^-3 | 745.69987158227022 | horsepower hp bhp |
calorie | length^2 mass time^-2 | 4.184 | calorie calories |
kilocalorie | length^2 mass time^-2 | 4184 | kilocalorie kilocalories | kcal
british_thermal_unit | length^2 mass time^-2 | 1055.056 | british-thermal-unit british-thermal-units | BTU Btu BTUs
ampere | current | 1 | ampere amperes amp amps |
milliampere | current | 0.001 | milliamp milliamps | mA
ohm | current^-2 length^2 mass time^-3 | 1 | ohm ohms |
decibel | level |  | decibel decibels | dB
kibibyte | information | 8192 | kibibyte kibibytes |
megabit / second | time^-1 | 1000000 |  | Mbps Mbit/s Mb/s
gigabit / second | time^-1 | 1000000000 |  | Gbps Gbit/s Gb/s
kilobit / second | time^-1 | 1000 |  | kbps
pound_force_per_square_inch | length^-1 mass time^-2 | 6894.757293168361336722673443 | psi |
millibar | length^-1 mass time^-2 | 100 | millibar millibars | mbar
millimeter_Hg | length^-1 mass time^-2 | 133.322387415 |  | mmHg
picometer | length | 0.000000000001 | picometre picometres picometer picometers |
ton_TNT | length^2 mass time^-2 | 4184000000 | tons-of-tnt tonnes-of-tnt |
kiloton_TNT | length^2 mass time^-2 | 4184000000000 | kiloton kilotons |
megaton_TNT | length^2 mass time^-2 | 4184000000000000 | megaton megatons |
becquerel | activity | 1 | becquerel becquerels |
newton | length mass time^-2 | 1 | newton newtons |
kilonewton | length mass time^-2 | 1000 | kilonewton kilonewtons | kN
pixel | pixels | 1 | pixel pixels |
megapixel | pixels | 1000000 | megapixel megapixels | MP
second | time | 1 |  | sec
millisecond | time | 0.001 |  | ms
minute | time | 60 |  | min
hour | time | 3600 |  | h hr
day | time | 86400 |  |
week | time | 604800 |  |
month | time | 2629800 |  |
year | time | 31557600 |  |
nanometer | length | 0.000000001 | nanometre nanometres nanometer nanometers | nm
micrometer | length | 0.000001 | micrometre micrometres micrometer micrometers | µm μm
millimeter | length | 0.001 | millimetre millimetres millimeter millimeters | mm
centimeter | length | 0.01 | centimetre centimetres centimeter centimeters | cm
decimeter | length | 0.1 | decimetre decimetres decimeter decimeters | dm
meter | length | 1 | metre metres meter meters | m
kilometer | length | 1000 | kilometre kilometres kilometer kilometers kms | km
nanogram | mass | 0.000000000001 | nanogram nanograms nanogramme nanogrammes | ng
microgram | mass | 0.000000001 | microgram micrograms microgramme microgrammes mcg | µg μg
milligram | mass | 0.000001 | milligram milligrams milligramme milligrammes | mg
gram | mass | 0.001 | gram grams gramme grammes | g
kilogram | mass | 1 | kilogram kilograms kilogramme kilogrammes kilo kilos kgs | kg
microliter | length^3 | 0.000000001 | microlitre microlitres microliter microliters | µl µL μl μL
milliliter | length^3 | 0.000001 | millilitre millilitres milliliter milliliters mls | ml mL
centiliter | length^3 | 0.00001 | centilitre centilitres centiliter centiliters | cl cL
deciliter | length^3 | 0.0001 | decilitre decilitres deciliter deciliters | dl dL
liter | length^3 | 0.001 | litre litres liter liters | l L
hectoliter | length^3 | 0.1 | hectolitre hectolitres hectoliter hectoliters | hl hL
kiloliter | length^3 | 1 | kilolitre kilolitres kiloliter kiloliters | kl kL
megaliter | length^3 | 1000 | megalitre megalitres megaliter megaliters |
gigaliter | length^3 | 1000000 | gigalitre gigalitres gigaliter gigaliters | Gl GL
milliwatt | length^2 mass time^-3 | 0.001 | milliwatt milliwatts | mW
watt | length^2 mass time^-3 | 1 | watt watts | W
kilowatt | length^2 mass time^-3 | 1000 | kilowatt kilowatts | kW
megawatt | length^2 mass time^-3 | 1000000 | megawatt megawatts | MW
gigawatt | length^2 mass time^-3 | 1000000000 | gigawatt gigawatts | GW
terawatt | length^2 mass time^-3 | 1000000000000 | terawatt terawatts | TW
watt_hour | length^2 mass time^-2 | 3600 | watt-hour watt-hours | Wh
kilowatt_hour | length^2 mass time^-2 | 3600000 | kilowatt-hour kilowatt-hours | kWh
megawatt_hour | length^2 mass time^-2 | 3600000000 | megawatt-hour megawatt-hours | MWh
gigawatt_hour | length^2 mass time^-2 | 3600000000000 | gigawatt-hour gigawatt-hours | GWh
terawatt_hour | length^2 mass time^-2 | 3600000000000000 | terawatt-hour terawatt-hours | TWh
hertz | time^-1 | 1 | hertz | Hz
kilohertz | time^-1 | 1000 | kilohertz | kHz
megahertz | time^-1 | 1000000 | megahertz | MHz
gigahertz | time^-1 | 1000000000 | gigahertz | GHz
terahertz | time^-1 | 1000000000000 | terahertz | THz
byte | information | 8 | byte bytes | B
kilobyte | information | 8000 | kilobyte kilobytes | kB KB Kb
megabyte | information | 8000000 | megabyte megabytes | MB
gigabyte | information | 8000000000 | gigabyte gigabytes | GB
terabyte | information | 8000000000000 | terabyte terabytes | TB
petabyte | information | 8000000000000000 | petabyte petabytes | PB
exabyte | information | 8000000000000000000 | exabyte exabytes | EB
bit | information | 1 | bit bits | b
kilobit | information | 1000 | kilobit kilobits | kb
megabit | information | 1000000 | megabit megabits | Mb
gigabit | information | 1000000000 | gigabit gigabits | Gb
terabit | information | 1000000000000 | terabit terabits | Tb
pascal | length^-1 mass time^-2 | 1 | pascal pascals | Pa
hectopascal | length^-1 mass time^-2 | 100 | hectopascal hectopascals | hPa
kilopascal | length^-1 mass time^-2 | 1000 | kilopascal kilopascals | kPa
megapascal | length^-1 mass time^-2 | 1000000 | megapascal megapascals | MPa
gigapascal | length^-1 mass time^-2 | 1000000000 | gigapascal gigapascals | GPa
joule | length^2 mass time^-2 | 1 | joule joules | J
kilojoule | length^2 mass time^-2 | 1000 | kilojoule kilojoules | kJ
megajoule | length^2 mass time^-2 | 1000000 | megajoule megajoules | MJ
gigajoule | length^2 mass time^-2 | 1000000000 | gigajoule gigajoules | GJ
terajoule | length^2 mass time^-2 | 1000000000000 | terajoule terajoules | TJ
millivolt | current^-1 length^2 mass time^-3 | 0.001 | millivolt millivolts | mV
volt | current^-1 length^2 mass time^-3 | 1 | volt volts | V
kilovolt | current^-1 length^2 mass time^-3 | 1000 | kilovolt kilovolts | kV
microsievert | dose equivalent | 0.000001 | microsievert microsieverts | µSv μSv
millisievert | dose equivalent | 0.001 | millisievert millisieverts | mSv
sievert | dose equivalent | 1 | sievert sieverts | Sv
milligray | dose | 0.001 | milligray milligrays | mGy
gray | dose | 1 | gray grays | Gy
electron_volt | length^2 mass time^-2 | 0.0000000000000000001602176634 | electronvolt electronvolts electron-volt electron-volts | eV
megaelectron_volt | length^2 mass time^-2 | 0.0000000000001602176634 | megaelectronvolt megaelectronvolts megaelectron-volt megaelectron-volts | MeV
gigaelectron_volt | length^2 mass time^-2 | 0.0000000001602176634 | gigaelectronvolt gigaelectronvolts gigaelectron-volt gigaelectron-volts | GeV
teraelectron_volt | length^2 mass time^-2 | 0.0000001602176634 | teraelectronvolt teraelectronvolts teraelectron-volt teraelectron-volts | TeV
"""
