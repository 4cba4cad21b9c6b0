/** Exports as schools' systems write them, with invented pupils: the same ones each time, laid out otherwise. */

export interface Export {
  /** Which system and what is odd about it. */
  readonly name: string
  readonly text: string
  /** What the layout leaves unsaid. */
  readonly without?: readonly ('preferred' | 'year' | 'group' | 'photo' | 'leaver')[]
}

const lines = (...rows: readonly string[]): string => `${rows.join('\r\n')}\r\n`

export const EXPORTS: readonly Export[] = [
  {
    name: 'SIMS: a report with a title and a date above, and legal names',
    text: lines(
      'Meadowbrook Primary School',
      '"Pupil list, printed 01/09/2026"',
      '',
      'UPN,Adno,Legal Surname,Legal Forename,Preferred Surname,Preferred Forename,Year Group,Registration Group,DOB,Date of Leaving,Photograph Student',
      'A801200001001,001001,O’Shea,Siân,O’Shea,Siân,Year 4,4B,12/01/2018,,Yes',
      'B801200001002,001002,Ashworth,Christopher,Ashworth,Kit,Year R,Acorn,03/05/2022,,No',
      'C801200001003,001003,van der Berg,Anne-Marie,van der Berg,Anne-Marie,Year 6,6A,30/11/2015,,',
      'D801200001004,001004,Barker,Ivy,Barker,Ivy,Year 6,6A,14/02/2014,18/07/2025,Yes',
      'E801200001005,001005,Old,Grown,Old,Grown,Year 6,6A,14/02/2004,18/07/2015,Yes',
    ),
  },
  {
    name: 'SIMS: headings in capitals, ticks, one column for the name',
    text: lines(
      'ADNO,NAME,YEAR,REG,PHOTO CONSENT,STATUS,LEAVING DATE',
      '001001,"O’Shea, Siân",4,4B,✓,On roll,',
      '001002,"Ashworth, Christopher (Kit)",R,Acorn,✗,On roll,',
      '001003,"van der Berg, Anne-Marie",6,6A,,On roll,',
      '001004,"Barker, Ivy",6,6A,✓,Leaver,18/07/2025',
      '001005,"Old, Grown",6,6A,✓,Leaver,18/07/2010',
    ),
  },
  {
    name: 'Arbor: custom report, words without spaces',
    text: lines(
      'Arbor ID,KnownAsFirstName,KnownAsLastName,Legal First Name,Legal Last Name,Year group,Registration form,Date of birth,Leaving date,Photograph consent',
      '1,Siân,O’Shea,Siân,O’Shea,Year 4,4B,12 Jan 2018,,Granted',
      '2,Kit,Ashworth,Christopher,Ashworth,Reception,Acorn,3 May 2022,,Refused',
      '3,Anne-Marie,van der Berg,Anne-Marie,van der Berg,Year 6,6A,30 Nov 2015,,',
      '4,Ivy,Barker,Ivy,Barker,Year 6,6A,14 Feb 2014,18 Jul 2025,Granted',
      '5,Grown,Old,Grown,Old,Year 6,6A,14 Feb 2004,18 Jul 2015,Granted',
    ),
  },
  {
    name: 'Arbor: semicolons, another order, lower case',
    text: lines(
      'website photographs;nc year;reg group;preferred first name;surname;forename;enrolment status;date of leaving',
      'yes;4;4b;;O’Shea;Siân;Enrolled;',
      'no;0;Acorn;Kit;Ashworth;Christopher;Enrolled;',
      ';6;6a;;van der Berg;Anne-Marie;Enrolled;',
      'yes;6;6a;;Barker;Ivy;Former;2025-07-18',
      'yes;6;6a;;Old;Grown;Former;2009-07-18',
    ),
  },
  {
    name: 'Bromcom: tabs, “Firstname” in one word',
    text: lines(
      'Admission Number\tLast Name\tFirst Name\tPreferred Firstname\tPreferred Lastname\tGender\tYear Group\tTutor Group\tDate Of Birth\tLeaving Date\tImage Consent',
      '1\tO’Shea\tSiân\tSiân\tO’Shea\tF\t04\t4B\t12/01/2018\t\tTrue',
      '2\tAshworth\tChristopher\tKit\tAshworth\tM\tR\tAcorn\t03/05/2022\t\tFalse',
      '3\tvan der Berg\tAnne-Marie\t\t\tF\t06\t6A\t30/11/2015\t\t',
      '4\tBarker\tIvy\t\t\tF\t06\t6A\t14/02/2014\t18/07/2025\tTrue',
      '5\tOld\tGrown\t\t\tM\t06\t6A\t14/02/2004\t18/07/2015\tTrue',
    ),
  },
  {
    name: 'ScholarPack: few columns, blank lines between',
    text: lines(
      'Forename,Known As,Surname,Class,Year,UPN,DOB,Left,Photo Permission',
      '',
      'Siân,,O’Shea,4B,Y4,A801200001001,12/01/18,,Y',
      'Christopher,Kit,Ashworth,Acorn,Rec,B801200001002,03/05/22,,N',
      '',
      'Anne-Marie,,van der Berg,6A,Y6,C801200001003,30/11/15,,',
      'Ivy,,Barker,6A,Y6,D801200001004,14/02/14,Yes,Y',
      'Grown,,Old,6A,Y6,E801200001005,14/02/04,Yes,Y',
    ),
  },
  {
    name: 'Wonde: names as a database has them',
    text: lines(
      'id,upn,forename,surname,middle_names,legal_forename,legal_surname,gender,date_of_birth,current_nc_year,registration_group,leaving_date,photo_consent',
      'A1,A801200001001,Siân,O’Shea,,Siân,O’Shea,F,2018-01-12,4,4B,NULL,true',
      'A2,B801200001002,Kit,Ashworth,Lee,Christopher,Ashworth,M,2022-05-03,R,Acorn,NULL,false',
      'A3,C801200001003,Anne-Marie,van der Berg,,Anne-Marie,van der Berg,F,2015-11-30,6,6A,NULL,NULL',
      'A4,D801200001004,Ivy,Barker,,Ivy,Barker,F,2014-02-14,6,6A,2025-07-18,true',
      'A5,E801200001005,Grown,Old,,Grown,Old,M,2004-02-14,6,6A,2015-07-18,true',
    ),
  },
  {
    name: 'an independent school: Excel’s days, objections instead of consents',
    text: lines(
      'Id,UPN,Forename,Middle Names,Surname,Preferred Name,NC Year,Form/Tutor Group,House,Leaving Date,No photos',
      '1,,Siân,,O’Shea,,4,4B,Red,,No',
      '2,,Christopher,Lee,Ashworth,Kit,R,Acorn,Blue,,Yes',
      '3,,Anne-Marie,,van der Berg,,6,6A,Red,,',
      '4,,Ivy,,Barker,,6,6A,Red,45856,No',
      '5,,Grown,,Old,,6,6A,Red,38916,No',
    ),
  },
  {
    name: 'the office’s own list: forename and surname in one cell, nothing else',
    text: lines(
      'Pupil Name',
      'Siân O’Shea',
      'Christopher (Kit) Ashworth',
      'Anne-Marie van der Berg',
      'Ivy Barker',
    ),
    without: ['year', 'group', 'photo', 'leaver'],
  },
  {
    name: 'a list for a trip: pupil’s words before the headings, capitals',
    text: lines(
      "Pupil's Forename,Pupil's Surname,Pupil's Preferred Name,Pupil's Year Group,Pupil's Class,Pupil's Social Media Consent",
      'Siân,O’SHEA,,YEAR 4,4B,Consent given',
      'Christopher,ASHWORTH,Kit,RECEPTION,Acorn,No – do not publish',
      'Anne-Marie,VAN DER BERG,,YEAR 6,6A,Not yet returned',
      'Ivy,BARKER,,YEAR 6,6A,Consent given',
    ),
    without: ['leaver'],
  },
  {
    name: 'a web page that calls itself .xls, its title over all columns',
    text: `<html><head><title>x</title><style>td{mso-number-format:"@"}</style></head><body>
<table border=1><tr><td colspan=6>Meadowbrook Primary School</td></tr>
<tr><th>Surname</th><th>Forename</th><th>Known As</th><th>Year</th><th>Class</th><th>Photo&nbsp;Consent</th><th>Leaving Date</th></tr>
<tr><td>O&rsquo;Shea</td><td>Si&acirc;n</td><td></td><td>4</td><td>4B</td><td>Yes</td><td></td></tr>
<tr><td>Ashworth<td>Christopher<td>Kit<td>R<td>Acorn<td>No<td></tr>
<tr><td>van der Berg</td><td>Anne-Marie</td><td> </td><td>6</td><td>6A</td><td>&nbsp;</td><td></td></tr>
<tr><td>Barker</td><td>Ivy</td><td></td><td>6</td><td>6A</td><td>Yes</td><td>18/07/2025</td></tr>
</table></body></html>`,
  },
  {
    name: 'Excel’s XML of 2003, with empty cells left out',
    text: `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="Cover"><Table><Row><Cell><Data ss:Type="String">Meadowbrook</Data></Cell></Row></Table></Worksheet>
<Worksheet ss:Name="Pupils"><Table>
<Row><Cell><Data ss:Type="String">Forename</Data></Cell><Cell><Data ss:Type="String">Preferred Forename</Data></Cell><Cell><Data ss:Type="String">Surname</Data></Cell><Cell><Data ss:Type="String">Year</Data></Cell><Cell><Data ss:Type="String">Class</Data></Cell><Cell><Data ss:Type="String">Photo consent</Data></Cell><Cell><Data ss:Type="String">Leaving date</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">Siân</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">O’Shea</Data></Cell><Cell><Data ss:Type="Number">4</Data></Cell><Cell><Data ss:Type="String">4B</Data></Cell><Cell><Data ss:Type="String">Yes</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">Christopher</Data></Cell><Cell><Data ss:Type="String">Kit</Data></Cell><Cell><Data ss:Type="String">Ashworth</Data></Cell><Cell><Data ss:Type="String">R</Data></Cell><Cell><Data ss:Type="String">Acorn</Data></Cell><Cell><Data ss:Type="String">No</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">Anne-Marie</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">van der Berg</Data></Cell><Cell><Data ss:Type="Number">6</Data></Cell><Cell><Data ss:Type="String">6A</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">Ivy</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">Barker</Data></Cell><Cell><Data ss:Type="Number">6</Data></Cell><Cell><Data ss:Type="String">6A</Data></Cell><Cell><Data ss:Type="String">Yes</Data></Cell><Cell><Data ss:Type="DateTime">2025-07-18T00:00:00.000</Data></Cell></Row>
</Table></Worksheet></Workbook>`,
  },
]
