"""Common given names, by gender: they tell a person's name from a body's, and which pronoun fits. A list of our own making."""

from typing import Final

MALE: Final = frozenset(
    """
    aaron abdul abdullah abraham adam adrian ahmad ahmed al alan albert alejandro aleksandr aleksei alex alexander alexei alfred
    ali allan allen alvin amir anatoly andre andreas andrei andres andrew andriy andy angelo anthony anton antonio antony arnold
    arthur asif barack barry bashar ben benjamin benny bernard bernie bill billy bob bobby boris brad bradley brandon brendan
    brent bret brett brian bruce bruno bryan byron calvin carl carlos cedric cesar chad charles charlie chester chris christian
    christoph christopher chuck clarence claude clayton clifford clint clinton clyde cody colin corey cory craig curtis dale damon
    dan daniel danny dante darnell darrell darren darryl daryl dave david dean denis dennis derek derrick deshawn devin dick diego
    dimitri dmitri dmitry dmytro dominic don donald donnie doug douglas duane dustin dwayne dwight dylan earl eddie edgar eduardo
    edward edwin eli elias elijah elliott emmanuel enrique eric erik ernest ethan eugene evan evgeny felipe felix fernando floyd
    francis francisco francois frank franklin fred freddie frederick gabriel garry gary gavin gene geoffrey george gerald gerard
    gerhard giovanni giuseppe glen glenn gordon graham greg gregory guillermo gustavo guy habib hakim hamid hans harold harry
    harvey hassan hector henri henry herbert herman howard hugh hugo hussein hyun ian ibrahim igor ilya imran isaac isaiah ismail
    ivan jack jacob jacques jake jamal jamar james jamie jared jason javier jay jeff jeffery jeffrey jens jeremiah jeremy jermaine
    jerome jerry jesse jesus jim jimmy jin joaquin joe joel joey johan johann john johnathan johnny jon jonathan jordan jorge jose
    josef joseph josh joshua juan julian julio julius justin kamal karim karl keith kelvin ken kenneth kenny kent kevin khaled
    khalid kim kirill kirk klaus konstantin kurt kyle lamar lance larry lars laurent lavrentiy lawrence lee leo leon leonard
    leonardo leonid leroy leslie lester levi lewis liam lloyd logan lonnie louis lucas luis luke lyle mahmoud malcolm malik manuel
    marc marcel marco marcos marcus mario mark marlon marquis marshall martin marvin mathew matt matteo matthew maurice max maxim
    maximilian mehmet melvin michael michel miguel mike mikhail milan miles mitch mitchell mitt mohamed mohammad mohammed morris moses
    muhammad mustafa mykhailo mykola narendra nathan nathaniel neil nelson nicholas nick nicolas nigel nikita nikolai nikolay noah
    noel norman oleg oleksandr oleksii oleksiy oliver omar oscar osama otto owen pablo pascal pat patrick paul paulo pavel pavlo
    pedro perry pete peter petro phil philip philippe phillip pierre prince qasem quentin rafael ralph ramon ramzan randall randy
    rashid raul ravi ray raymond reginald rene ricardo richard rick rickey ricky rob robert roberto robin rodney rodrigo roger
    roland ron ronald ronnie rory ross roy ruben rudolf rudy rupert russell ryan saad saddam salim salvador sam sami samuel scott
    sean sebastian sergei sergey serhii serhiy sergio seth shane shannon shaun shawn sheldon sidney silvio simon stanislav stanley
    stefan stephen sterling steve steven stewart stuart sven syed tariq taylor ted terrance terrell terrence terry theodore thomas
    tim timothy todd tom tommy tony travis trevor troy tyler tyrone vadim valery vernon viacheslav victor vincent viktor vitali
    vitaliy vitaly vladimir volodymyr vyacheslav wade walter warren wayne wesley wilhelm will willard william willie winston
    wolfgang xavier yasser yevgeny yoshihide yuri yuriy yusuf zachary zhang
    abe adolfo alec alistair alvaro ambrose amos angus arjun arne arturo augustus barney bart basil benito bertrand bjorn
    brock burt caleb carlton chet conor cornelius cyril damian darius denny dexter dimitrios dirk
    dominick doyle edmund edouard efrain elmer emilio erich ernesto ervin esteban fabian farid
    fernand francesco gareth garrett gaston gil gilbert giorgio grover gunther hal hank harley
    hiroshi horace hubert humberto ignacio ike immanuel irving irwin ivo jarrett jed jerald jerod joaquim jody
    jorgen judd jude kareem kazuo knut lamont leopold lorenzo lothar lou lowell luca luigi luther magnus manfred marcelo
    mauricio mauro maynard merrick mervyn micah milton monte murray myron naftali nasser ned newt nils norbert octavio
    olaf orrin orville osvaldo paolo percy quincy raoul reggie reinhold reuben rex riccardo rocco
    rodolfo rolando rolf rufus salvatore saul selwyn simeon solomon stan stephan
    strom tad thad thaddeus tobias tomas trent ulrich vince virgil vladislav wendell wilbur wilfred
    woodrow yair yitzhak yosef zack zeke""".split()
)

FEMALE: Final = frozenset(
    """
    abigail adele adriana agnes aisha alana alexandra alexandria alexis alice alicia alina alison allison alyssa amanda amber
    amina amy ana anastasia andrea angela angelica angelina angie anita ann anna anne annette annie antoinette april ariana ashley
    audrey barbara beatrice becky belinda benazir bernice beth bethany betty beverly bonnie brenda briana brianna bridget britney
    brittany brooke camila camille candace candice carla carmen carol carole caroline carolina carolyn carrie cassandra catherine
    cathy cecilia charlene charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen connie constance
    courtney cristina crystal cynthia daisy dana daniela danielle darlene dawn deanna debbie deborah debra denise desiree diana
    diane dolores dominique donna dora doris dorothy ebony edith edna eileen elaine eleanor elena elisabeth elise elizabeth ella
    ellen elsa emily emma erica erika erin esther ethel eva eve evelyn faith fatima fiona florence frances gabriela gabrielle gail
    georgia geraldine gina ginger giorgia gladys glenda gloria grace greta gretchen gwen gwendolyn hannah harriet hazel heather
    heidi helen helena hillary hilary holly hope ida imani inga ingrid irene irina iris irma isabel isabella jackie jacqueline
    jada jamila jan jane janet janice janine jasmine jean jeanette jeanne jen jenna jennifer jenny jessica jill jo joan joann
    joanna joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana julie kaitlyn kamala karen karina kate
    katherine kathleen kathryn kathy katie katrina kayla kelli kelly kelsey kendra kerry khadija kimberly kristen kristi kristin
    kristina krystal lakeisha larisa latasha latoya laura lauren laurie layla leah leila lena lillian lily linda lindsay lindsey
    lisa liz lois loretta lori lorraine louise lucia lucille lucy lydia lynn mabel madeline maggie malala marcia margaret
    margarita maria mariana marie marilyn marina marion marisa marissa marjorie marlene marsha martha mary maryam maureen maya
    megan meghan melania melanie melinda melissa melody mercedes meredith mia michele michelle mildred mindy miranda miriam moira
    molly monica monique morgan nadia nancy naomi natalia natalie natasha nichole nicole nina nora norma olena olga olivia oksana
    paige pamela patrice patricia patsy patty paula pauline pearl peggy penelope penny phyllis priscilla rachel rania rebecca
    regina renee rhonda rita roberta robyn rosa rosalind rosemary rosie roxanne ruby ruth sabrina sadie sally samantha sandra
    sandy sara sarah sasha selena shanice sharon sheila shelby shelly sherri sherry sheryl shirley simone sofia sonia sophia
    sophie stacey stacy stella stephanie sue susan susie suzanne svetlana sylvia tamara tammy tanya tara tasha tatiana tatyana
    teresa terri thelma theresa tiffany tina toni tonya tracey traci tracy tricia tulsi ursula valentina valerie vanessa vera
    veronica vicki vickie victoria viola violet virginia vivian wanda wendy whitney willow yasmin yolanda yulia yvonne zainab zoe
    abby adriane aicha aileen althea amelia beata benita bernadette betsy bettina bridgette callie carly carmela celeste
    celia chantal cheri cleo corinne daphne deb deirdre dianne dina donatella dorothea elisa eliza elsie elvira esperanza estelle
    eunice evangeline evelina fatou felicia frieda gabby gayle genevieve georgina gretel guadalupe gwyneth halima
    hanna harriett henrietta hilda huma ilana ilse imelda indira inez isabelle ivana ivanka jacinda jaclyn janelle janette
    jeannette jeannie jenifer joni josie judi karin karla karyn kathie katya kirsten kristine lana lara latonya
    leena leticia lilian lina lorena lucinda luisa lyudmila magda margot margrethe mariam marianne
    marjory marta marta maxine meera minnie mona muriel myra myrna nadine nadya neera nell nellie
    nikki noelle odette oprah patti petra philippa phoebe rachael reena rena rochelle rosalie rosario rosemarie
    rowena salma shonda sigrid siobhan solange sonja stephany sunita susanna susannah suzan tabitha tammie tess theodora
    trisha trudy ulrike usha valeria velma verna vicky wendi wilma winifred yael yvette zara zeynep zuzana""".split()
)

EITHER: Final = frozenset(
    """
    alex ashton avery blake cameron carey casey chris dakota dana devon drew frankie jackie jaime jamie jan jessie jo jordan jung
    kelly kerry kim lee leslie lynn morgan noel pat quinn rene riley robin sam sandy sasha shannon sidney sydney taylor terry
    tracy xi yong""".split()
)
"""Given names of either gender."""

GIVEN: Final = MALE | FEMALE | EITHER


def gender_of(given: str) -> str:
    """The gender ("m", "f" or "") that a given name in lower case shows."""
    if given in EITHER or (given in MALE) == (given in FEMALE):
        return ""
    return "m" if given in MALE else "f"
